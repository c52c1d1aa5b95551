import type { MedusaContainer } from "@medusajs/framework/types";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService, type VersionedTerms } from "../../../modules/care-package";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { formulaPlaces } from "../formula-link";
import { clinicMarket } from "./market";
import type { Shelved } from "./narrow";
import { pricesOf } from "./prices";
import { type SellablePackage, sellablePackages } from "./sellable-packages";

export type OnShelf = Shelved & { readonly found: SellablePackage };

/** All that is sold, with what it is narrowed and sorted by, in a constant number of statements. */
export async function readShelf(container: MedusaContainer, salesChannelIds: string[]) {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const [market, sellable, places, ingredients] = await Promise.all([
    clinicMarket(container),
    sellablePackages(container, salesChannelIds),
    formulaPlaces(container, {}),
    formulary.listIngredients({}, { select: ["id", "handle", "name", "kind"], take: 10_000 }),
  ]);
  const variants = sellable.flatMap(({ product }) => product.variants.map(({ id }) => id));
  const [terms, prices] = await Promise.all([
    container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).currentTerms(variants),
    pricesOf(container, variants, market),
  ]);
  const handles = new Map(ingredients.map(({ id, handle }) => [id, handle]));
  const held = new Map<string, string[]>();
  for (const { care_package_id, ingredient_id } of places) {
    const handle = handles.get(ingredient_id);
    if (handle) held.set(care_package_id, [...(held.get(care_package_id) ?? []), handle]);
  }
  const shelf = sellable.flatMap((found): OnShelf[] => {
    const course = courseOf(found, terms, prices);
    if (!course) return [];
    return [{ found, goal: found.goal, ingredients: new Set(held.get(found.id)), ...course }];
  });
  return { shelf, ingredients, market, terms, prices, salesChannelIds };
}

/** The variant with the most sessions, as the label shows it; undefined where none has both terms and a price yet. */
function courseOf(
  { product }: SellablePackage,
  terms: Map<string, VersionedTerms>,
  prices: Map<string, bigint>,
): Omit<Shelved, "goal" | "ingredients"> | undefined {
  return product.variants
    .flatMap(({ id }) => {
      const [current, price] = [terms.get(id)?.terms, prices.get(id)];
      if (!current || price === undefined) return [];
      const { sessions, duration_min: minutes, needs_clearance } = current;
      return [{ sessions, minutes, needs_clearance, price }];
    })
    .reduce<Omit<Shelved, "goal" | "ingredients"> | undefined>(
      (most, each) => (most && most.sessions >= each.sessions ? most : each),
      undefined,
    );
}
