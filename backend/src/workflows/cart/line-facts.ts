import { isCurrency } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { pricesOf } from "../catalogue/read/prices";
import type { LineFacts } from "./decide-lines";
import type { CartLine } from "./lines";
import { keptCatalogue } from "../catalogue/freshness/kept-catalogue";
import { packageRules } from "./package-rules";

/** Where a cart's prices come from; null fields: Medusa chooses the region itself. */
export type Selling = { region_id: string | null | undefined; currency_code: string | null | undefined };

/**
 * What is decided upon when `variantIds` join `lines`, as the catalogue is kept: half a second old at the most, and the
 * payment step asks for prices and gates again.
 */
export async function lineFacts(
  container: MedusaContainer,
  lines: CartLine[],
  variantIds: string[],
  selling: Selling,
): Promise<LineFacts> {
  const kept = keptCatalogue(container);
  const rules = await kept.value("package-rules", ["care-packages"], () => packageRules(container));
  const brought = [...rules.values()].flatMap(({ brings }) => (brings ? [brings.variant_id] : []));
  const ids = [...new Set([...variantIds, ...brought])].sort();
  const key = JSON.stringify(["line-facts", ids, selling.region_id, selling.currency_code]);
  const { product_of_variant, prices } = await kept.value(key, ["care-packages"], () =>
    variantFacts(container, ids, selling),
  );
  return { lines, rules, product_of_variant, prices };
}

async function variantFacts(
  container: MedusaContainer,
  ids: string[],
  selling: Selling,
): Promise<Pick<LineFacts, "product_of_variant" | "prices">> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["id", "product_id"],
    filters: { id: ids },
  });
  const product_of_variant = new Map(variants.flatMap(({ id, product_id }) => (product_id ? [[id, product_id]] : [])));
  return { product_of_variant, prices: await quotes(container, [...product_of_variant.keys()], selling) };
}

/** Minor units by variant where this region sells them; empty where we can't tell. */
export async function quotes(
  container: MedusaContainer,
  variantIds: string[],
  { region_id, currency_code }: Selling,
): Promise<Map<string, bigint>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["id", "currency_code"],
    ...(region_id ? { filters: { id: region_id } } : {}),
  });
  const [region] = regions;
  const currency = currency_code ?? region?.currency_code;
  if (!region || !currency || !isCurrency(currency)) return new Map();
  return pricesOf(container, variantIds, { region_id: region.id, currency });
}
