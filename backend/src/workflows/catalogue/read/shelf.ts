import { LANGUAGES } from "@ampoule/domain/language";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CATALOGUE_INDEX_MODULE, type CatalogueIndexModuleService } from "../../../modules/catalogue-index";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { keptCatalogue } from "../freshness/kept-catalogue";
import { requireIndex } from "../index/keep-index";
import type { Shelved } from "./narrow";

/** A package by what it is narrowed and sorted by; what is shown of it is read when it is shown. */
export type OnShelf = Shelved & {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly subtitle: string;
  readonly position: number;
  readonly sales_channel_ids: readonly string[];
};

export type Shelf = {
  /** By handle. */
  readonly packages: readonly OnShelf[];
  /** By name. */
  readonly ingredients: readonly { readonly handle: string; readonly name: string; readonly kind: string }[];
};

/** All that is sold, wherever: from the index, and kept until staff save. */
export function readShelf(container: MedusaContainer): Promise<Shelf> {
  return keptCatalogue(container).value("shelf", ["care-packages", "ingredients"], () => readWhole(container));
}

async function readWhole(container: MedusaContainer): Promise<Shelf> {
  await requireIndex(container);
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const [rows, ingredients] = await Promise.all([
    container.resolve<CatalogueIndexModuleService>(CATALOGUE_INDEX_MODULE).shelf(),
    formulary.listIngredients({}, { select: ["handle", "name", "kind"], take: 10_000 }),
  ]);
  const packages = rows.map(({ package_id, ingredients, price_minor, ...row }) => ({
    ...row,
    id: package_id,
    ingredients: new Set(ingredients),
    price: BigInt(price_minor),
  }));
  const byName = new Intl.Collator(LANGUAGES[0]);
  return { packages, ingredients: ingredients.sort((a, b) => byName.compare(a.name, b.name)) };
}

/** A list in an order that needs no other language, for as long as the shelf itself is kept. */
const ORDERED = new WeakMap<Shelf, Map<string, readonly OnShelf[]>>();

/** The shelf's packages as `sort` puts them, sorted once for all who ask for this order. */
export function inKeptOrder(
  shelf: Shelf,
  order: string,
  sort: (packages: readonly OnShelf[]) => readonly OnShelf[],
): readonly OnShelf[] {
  const orders = ORDERED.get(shelf) ?? new Map<string, readonly OnShelf[]>();
  ORDERED.set(shelf, orders);
  const found = orders.get(order) ?? sort(shelf.packages);
  orders.set(order, found);
  return found;
}

/** Those that are sold in one of these channels. */
export function soldIn(packages: readonly OnShelf[], salesChannelIds: readonly string[]): readonly OnShelf[] {
  return packages.filter((each) => each.sales_channel_ids.some((id) => salesChannelIds.includes(id)));
}
