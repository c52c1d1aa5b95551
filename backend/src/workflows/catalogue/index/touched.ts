import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import formulaLink from "../../../links/care-package-ingredient";
import type { Touched } from "./read-slice";

/** One save: the event's name without its last part, and the ids of the rows, none where it names none. */
export type Saved = { readonly noun: string; readonly ids: readonly string[] };

/** `everything` is made anew: a price list may change any price, and the clinic's currency changes them all. */
export type Reach = Touched | "everything";

/** From rows to the rows that show them: of `entity`, those whose `by` is one of them, and what they name in `gives`. */
type Hop = {
  readonly entity: string | (() => string);
  readonly by: string;
  readonly gives: string;
  readonly to: string;
};

const PACKAGE = "care_package.care-package";
const INGREDIENT = "formulary.ingredient";
const ARTICLE = "editorial.article";
const PRODUCT = "product.product";
const VARIANT = "product.product-variant";
const PRICE = "pricing.price";
const PRICE_SET = "pricing.price-set";
/** A link has a name once Medusa has loaded it. */
const FORMULA = () => formulaLink.entryPoint;

const HOPS: Readonly<Record<string, Hop>> = {
  [PRODUCT]: { entity: "care_package", by: "product_id", gives: "id", to: PACKAGE },
  [VARIANT]: { entity: "product_variant", by: "id", gives: "product_id", to: PRODUCT },
  "care_package.care-package-terms": { entity: "care_package", by: "terms.id", gives: "id", to: PACKAGE },
  LinkProductSalesChannel: { entity: "product_sales_channel", by: "id", gives: "product_id", to: PRODUCT },
  LinkCarePackageFormula: { entity: FORMULA, by: "id", gives: "care_package_id", to: PACKAGE },
  [INGREDIENT]: { entity: FORMULA, by: "ingredient_id", gives: "care_package_id", to: PACKAGE },
  "pricing.price-rule": { entity: "price_rule", by: "id", gives: "price_id", to: PRICE },
  [PRICE]: { entity: "price", by: "id", gives: "price_set_id", to: PRICE_SET },
  [PRICE_SET]: { entity: "product_variant_price_set", by: "price_set_id", gives: "variant_id", to: VARIANT },
  LinkProductVariantPriceSet: { entity: "product_variant_price_set", by: "id", gives: "variant_id", to: VARIANT },
};

/** Whose rows stand in the index under their own ids. */
const KINDS: Readonly<Record<string, keyof Touched>> = {
  [PACKAGE]: "package",
  [INGREDIENT]: "ingredient",
  [ARTICLE]: "article",
};

/** Shown on a page, but neither listed nor searched by. */
const APART = new Set([
  "inventory.inventory-level",
  "inventory.reservation-item",
  "LinkProductVariantInventoryItem",
  "LinkPublishableApiKeySalesChannel",
  "LinkEditorialArticleCarePackageCarePackage",
  "formulary.evidence-statement",
  "pictures.picture",
  "product.product-image",
]);

/** A save by its event, whose data is Medusa's: one id, or several. */
export function savedBy({ name, data }: { readonly name: string; readonly data: unknown }): Saved {
  const id: unknown = typeof data === "object" && data !== null && "id" in data ? data.id : undefined;
  const ids = (Array.isArray(id) ? id : [id]).filter((each): each is string => typeof each === "string");
  return { noun: name.slice(0, name.lastIndexOf(".")), ids };
}

/** What these saves have changed of the index, found by following each row to those that show it. */
export async function reachOf(container: MedusaContainer, saves: readonly Saved[]): Promise<Reach> {
  const touched = { package: new Set<string>(), ingredient: new Set<string>(), article: new Set<string>() };
  let left = new Map<string, Set<string>>();
  for (const { noun, ids } of saves) {
    if (APART.has(noun)) continue;
    if ((!HOPS[noun] && !KINDS[noun]) || ids.length === 0) return "everything";
    for (const id of ids) note(left, noun, id);
  }
  while (left.size > 0) {
    const next = new Map<string, Set<string>>();
    for (const [noun, ids] of left) {
      const [kind, hop] = [KINDS[noun], HOPS[noun]];
      if (kind) for (const id of ids) touched[kind].add(id);
      if (hop) for (const id of await follow(container, hop, [...ids])) note(next, hop.to, id);
    }
    left = next;
  }
  return { package: [...touched.package], ingredient: [...touched.ingredient], article: [...touched.article] };
}

function note(left: Map<string, Set<string>>, noun: string, id: string): void {
  const ids = left.get(noun) ?? new Set();
  left.set(noun, ids.add(id));
}

/** Also over rows that have just been deleted: what showed them doesn't any more. */
async function follow(container: MedusaContainer, { entity, by, gives }: Hop, ids: string[]): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const name = typeof entity === "string" ? entity : entity();
  const filters = by.split(".").reduceRight<object>((inner, part) => ({ [part]: inner }), ids);
  const { data } = await query.graph({ entity: name, fields: [gives], filters, withDeleted: true });
  // Medusa types an answer by the entity's name, which is a variable here.
  return (data as Record<string, unknown>[]).flatMap((row) => {
    const id = row[gives];
    return typeof id === "string" ? [id] : [];
  });
}
