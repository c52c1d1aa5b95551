import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { formulaPlaces } from "../catalogue/formula-link";

/** A package that holds an ingredient. */
export type Holder = { product_id: string; handle: string; title: string; published: boolean };

// Spelt out, since Medusa types a query's answer only once it has generated its own types.
type HoldingPackage = {
  id: string;
  position: number;
  product: { id: string; handle: string; title: string; status: string } | null;
};

const FIELDS = ["id", "position", "product.id", "product.handle", "product.title", "product.status"];

/** The packages that hold each of these ingredients, in the clinic's order. A package whose product is gone holds nothing. */
export async function holdersOf(
  container: MedusaContainer,
  ingredientIds: readonly string[],
): Promise<Map<string, Holder[]>> {
  if (ingredientIds.length === 0) return new Map();
  const places = await formulaPlaces(container, { ingredient_id: [...ingredientIds] });
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "care_package",
    fields: FIELDS,
    filters: { id: [...new Set(places.map(({ care_package_id }) => care_package_id))] },
  });
  const packages = (data as unknown as HoldingPackage[]).sort((one, other) => one.position - other.position);
  const ranks = new Map(packages.map(({ id }, rank) => [id, rank]));
  const holders = new Map<string, Holder[]>();
  const rankOf = ({ care_package_id }: { care_package_id: string }) => ranks.get(care_package_id) ?? -1;
  for (const place of [...places].sort((one, other) => rankOf(one) - rankOf(other))) {
    const product = packages[rankOf(place)]?.product;
    if (!product) continue;
    const { id: product_id, handle, title, status } = product;
    const holder = { product_id, handle, title, published: status === "published" };
    holders.set(place.ingredient_id, [...(holders.get(place.ingredient_id) ?? []), holder]);
  }
  return holders;
}
