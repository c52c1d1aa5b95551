import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { majorFromMinor } from "@ampoule/domain/money";
import { CARE_PACKAGE_MODULE } from "../../../modules/care-package";
import { EDITORIAL_MODULE } from "../../../modules/editorial";
import { type FormulaPlace, linkOfPlace } from "../../catalogue/formula-link";
import { type Change, roomOf, type RoomName } from "./rooms";
import { tell } from "./progress";
import type { Writes } from "./writes";

/** What was read isn't there any more: somebody saved it meanwhile. A workflow hands on an error's code alone. */
export class CatalogueChangedError extends MedusaError {
  constructor() {
    super(MedusaError.Types.CONFLICT, "The catalogue has changed since it was read", "IMPORT_OUTDATED");
  }
}

export type ApplyInput = { readonly import_id: string; readonly writes: Writes; readonly saved_by: string | null };

type Kept = "ingredients" | "evidence" | "care_packages" | "articles";

/** Each step here is one bulk call, so that one which fails has done nothing. This one adds rows under their own ids. */
const adding = (id: string, room: RoomName, kept: Kept) =>
  createStep(
    id,
    async ({ import_id, writes }: ApplyInput, { container }) => {
      const { added } = writes[kept];
      tell(import_id, { phase: `adding ${kept}` });
      if (added.length > 0) await roomOf(container, room).create([...added]);
      tell(import_id, { more: added.length });
      return new StepResponse(
        added.length,
        added.map((row) => row.id),
      );
    },
    async (ids, { container }) => {
      if (ids && ids.length > 0) await roomOf(container, room).remove(ids);
    },
  );

/** Changes rows that are still what they were when the plan was made. Undone, they are again. */
const changing = (id: string, room: RoomName, kept: Kept | "products" | "variants") =>
  createStep(
    id,
    async ({ import_id, writes }: ApplyInput, { container }) => {
      const { changed } = writes[kept];
      tell(import_id, { phase: `changing ${kept}` });
      await requireUnchanged(container, room, changed);
      if (changed.length > 0) await roomOf(container, room).update(changed.map(({ id, after }) => ({ ...after, id })));
      tell(import_id, { more: changed.length });
      return new StepResponse(
        changed.length,
        changed.map((change) => ({ ...change.before, id: change.id })),
      );
    },
    async (rows, { container }) => {
      if (rows && rows.length > 0) await roomOf(container, room).update(rows);
    },
  );

export const addIngredientsStep = adding("add-ingredients", "ingredient", "ingredients");
export const changeIngredientsStep = changing("change-ingredients", "ingredient", "ingredients");
export const addEvidenceStep = adding("add-evidence", "evidence", "evidence");
export const changeEvidenceStep = changing("change-evidence", "evidence", "evidence");
export const addCarePackagesStep = adding("add-care-packages", "care_package", "care_packages");
export const changeCarePackagesStep = changing("change-care-packages", "care_package", "care_packages");
export const changeProductsStep = changing("change-products", "product", "products");
export const changeVariantsStep = changing("change-variants", "variant", "variants");
export const addArticlesStep = adding("add-articles", "article", "articles");
export const changeArticlesStep = changing("change-articles", "article", "articles");

async function requireUnchanged(container: MedusaContainer, room: RoomName, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const stored = await roomOf(container, room).list(changes.map(({ id }) => id));
  const byId = new Map(stored.map((row) => [Object.entries(row).find(([name]) => name === "id")?.[1], row]));
  for (const { id, before } of changes) {
    const row: Record<string, unknown> = { ...byId.get(id) };
    // As text, since an instant is a Date here and its text there.
    const differs = Object.entries(before).some(([name, value]) => JSON.stringify(row[name]) !== JSON.stringify(value));
    if (differs) throw new CatalogueChangedError();
  }
}

/** Prices of what is sold already. One that there was none of is taken away again when it is undone. */
export const changePricesStep = createStep(
  "change-prices",
  async ({ import_id, writes: { prices, currency } }: ApplyInput, { container }) => {
    tell(import_id, { phase: "changing prices" });
    await setPrices(
      container,
      currency,
      prices.map(({ price_set_id, price_id, after }) => ({ price_set_id, price_id, amount: after })),
    );
    tell(import_id, { more: prices.length });
    return new StepResponse(prices.length, { prices, currency });
  },
  async (done, { container }) => {
    if (!done) return;
    const kept = done.prices.flatMap(({ price_set_id, price_id, before }) =>
      before === null ? [] : [{ price_set_id, price_id, amount: before }],
    );
    await setPrices(container, done.currency, kept);
    const added = done.prices.filter(({ before }) => before === null).map(({ price_set_id }) => price_set_id);
    if (added.length === 0) return;
    const pricing = container.resolve(Modules.PRICING);
    const found = await pricing.listPrices({ price_set_id: added, currency_code: done.currency }, { take: 1_000_000 });
    await pricing.removePrices(found.map(({ id }) => id));
  },
);

/** A price that is there is named by its id: Medusa's call, which says that it finds it, would put another beside it. */
async function setPrices(
  container: MedusaContainer,
  currency_code: Writes["currency"],
  prices: readonly { price_set_id: string; price_id: string | null; amount: string }[],
): Promise<void> {
  if (prices.length === 0) return;
  await container.resolve(Modules.PRICING).addPrices(
    prices.map(({ price_set_id, price_id, amount }) => ({
      priceSetId: price_set_id,
      prices: [
        {
          ...(price_id === null ? {} : { id: price_id }),
          ...{ currency_code, amount: Number(majorFromMinor(BigInt(amount), currency_code)), rules: {} },
        },
      ],
    })),
  );
}

/** Formulas as they shall be. Undone, what was added is gone and the rest is as it was. */
export const changePlacesStep = createStep(
  "change-places",
  async ({ import_id, writes: { places } }: ApplyInput, { container }) => {
    tell(import_id, { phase: "changing formulas" });
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    if (places.after.length > 0) await link.create(places.after.map(linkOfPlace));
    tell(import_id, { more: places.after.length });
    return new StepResponse(places.after.length, places);
  },
  async (places, { container }) => {
    if (!places) return;
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    const known = new Set(places.before.map(placeKey));
    const added = places.after.filter((place) => !known.has(placeKey(place)));
    if (added.length > 0) await link.dismiss(added.map(linkOfPlace));
    if (places.before.length > 0) await link.create(places.before.map(linkOfPlace));
  },
);

const placeKey = ({ care_package_id, ingredient_id }: FormulaPlace): string => `${care_package_id} ${ingredient_id}`;

type ArticleLinks = Writes["article_links"];

/** Which packages articles are about. */
export const changeArticleLinksStep = createStep(
  "change-article-links",
  async ({ writes: { article_links: links } }: ApplyInput, { container }) => {
    await relink(container, links);
    return new StepResponse(links.added.length, links);
  },
  async (links, { container }) => {
    if (links) await relink(container, { added: links.gone, gone: links.added });
  },
);

async function relink(container: MedusaContainer, { added, gone }: ArticleLinks): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const linkOf = ({ article_id, care_package_id }: ArticleLinks["added"][number]) => ({
    [EDITORIAL_MODULE]: { article_id },
    [CARE_PACKAGE_MODULE]: { care_package_id },
  });
  if (gone.length > 0) await link.dismiss(gone.map(linkOf));
  if (added.length > 0) await link.create(added.map(linkOf));
}
