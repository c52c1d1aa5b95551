import { LANGUAGES } from "@ampoule/domain/language";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import type { SearchEntry, ShelfRow, Slice } from "../../../modules/catalogue-index";
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../../modules/editorial";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { speaker } from "../../phrasebook/in-language";
import { formulaPlaces } from "../formula-link";
import { clinicMarket } from "../read/market";
import { pricesOf } from "../read/prices";
import { channelsOf, publishedPackages, type SellablePackage } from "../read/sellable-packages";
import { courseOf } from "./course";
import { articleEntry, ingredientEntry, type NamedIngredient, packageEntry, type Spoken, textsOf } from "./entries";

/** Which rows are read anew. */
export type Touched = {
  /** Ids of care packages. */
  readonly package: readonly string[];
  readonly ingredient: readonly string[];
  readonly article: readonly string[];
};

/** What the index has to say of these, from the rows as they are now; what may not be found isn't in it. */
export async function readSlice(container: MedusaContainer, touched: Touched): Promise<Slice> {
  const [packages, ingredients, articles] = await Promise.all([
    readPackages(container, touched.package),
    readIngredients(container, touched.ingredient),
    readArticles(container, touched.article),
  ]);
  return { covers: touched, shelf: packages.shelf, entries: [...packages.entries, ...ingredients, ...articles] };
}

async function readPackages(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<{ shelf: ShelfRow[]; entries: SearchEntry[] }> {
  const published = await publishedPackages(container, { id: ids });
  if (published.length === 0) return { shelf: [], entries: [] };
  const variants = published.flatMap(({ product }) => product.variants.map(({ id }) => id));
  const [channels, holds, terms, prices] = await Promise.all([
    channelsOf(
      container,
      published.map(({ product_id }) => product_id),
    ),
    ingredientsOf(container, published),
    container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).currentTerms(variants),
    clinicMarket(container).then((market) => pricesOf(container, variants, market)),
  ]);
  const named = [...holds.values()].flat().flatMap(({ name, also_known_as }) => [name, ...also_known_as]);
  const languages = await spoken(container, [...published.flatMap(textsOf.package), ...named]);
  const shelf: ShelfRow[] = [];
  const entries: SearchEntry[] = [];
  for (const found of published) {
    const course = courseOf(found, terms, prices);
    if (!course) continue;
    const held = holds.get(found.id) ?? [];
    const sales_channel_ids = channels.get(found.product_id) ?? [];
    shelf.push(shelfRow(found, course, sales_channel_ids, held));
    for (const each of languages) entries.push(packageEntry(found, each, sales_channel_ids, held));
  }
  return { shelf, entries };
}

function shelfRow(
  { id, goal, position, product }: SellablePackage,
  { price, ...course }: NonNullable<ReturnType<typeof courseOf>>,
  sales_channel_ids: string[],
  ingredients: readonly NamedIngredient[],
): ShelfRow {
  const { handle, title, subtitle } = product;
  return {
    ...{ package_id: id, handle, title, subtitle: subtitle ?? "", goal, position },
    ...course,
    sales_channel_ids: [...sales_channel_ids].sort(),
    ingredients: ingredients.map((each) => each.handle),
    price_minor: String(price),
  };
}

/** By package, in the order of its formula. */
async function ingredientsOf(
  container: MedusaContainer,
  packages: readonly SellablePackage[],
): Promise<Map<string, NamedIngredient[]>> {
  const places = await formulaPlaces(container, { care_package_id: packages.map(({ id }) => id) });
  const ids = [...new Set(places.map(({ ingredient_id }) => ingredient_id))];
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const ingredients = await formulary.listIngredients(
    { id: ids },
    { select: ["id", "handle", "name", "also_known_as"], take: ids.length },
  );
  const byId = new Map(ingredients.map((each) => [each.id, each]));
  const holds = new Map<string, NamedIngredient[]>();
  for (const { care_package_id, ingredient_id } of places) {
    const ingredient = byId.get(ingredient_id);
    if (ingredient) holds.set(care_package_id, [...(holds.get(care_package_id) ?? []), ingredient]);
  }
  return holds;
}

/** A service is in a formula, but has no page. */
async function readIngredients(container: MedusaContainer, ids: readonly string[]): Promise<SearchEntry[]> {
  if (ids.length === 0) return [];
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const found = await formulary.listIngredients(
    { id: [...ids], kind: { $ne: "service" } },
    { select: ["id", "handle", "name", "also_known_as", "what_it_is"], take: ids.length },
  );
  const languages = await spoken(container, found.flatMap(textsOf.ingredient));
  return found.flatMap((each) => languages.map((language) => ingredientEntry(each, language)));
}

async function readArticles(container: MedusaContainer, ids: readonly string[]): Promise<SearchEntry[]> {
  if (ids.length === 0) return [];
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
  const found = await editorial.listArticles({ id: [...ids], status: "published" }, { take: ids.length });
  const languages = await spoken(container, found.flatMap(textsOf.article));
  return found.flatMap((each) => languages.map((language) => articleEntry(each, language)));
}

/** Each language with its words for these texts. */
function spoken(container: MedusaContainer, texts: readonly string[]): Promise<Spoken[]> {
  return Promise.all(LANGUAGES.map(async (locale) => ({ locale, say: await speaker(container, locale, texts) })));
}
