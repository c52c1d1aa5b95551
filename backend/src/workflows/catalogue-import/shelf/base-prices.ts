import { type Currency, minorFromRaw } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { rawAmount } from "../../../medusa-money/raw-amount";

const ALL = 1_000_000;

export type BasePrice = {
  readonly price_set_id: string;
  readonly price_id: string | null;
  readonly price: string | null;
};

// Spelt out, since Medusa's type of a price leaves these out.
type PriceRow = {
  id: string;
  price_set_id: string;
  amount: unknown;
  raw_amount?: unknown;
  rules_count: number | null;
  price_list_id: string | null;
  min_quantity: unknown;
};

/**
 * What staff typed as each variant's price in a currency: of no price list and under no rule. What else a variant costs
 * for some clients, or for many of it, is no column of the import, and stays as it is.
 */
export async function basePrices(
  container: MedusaContainer,
  variantIds: readonly string[],
  currency: Currency,
): Promise<Map<string, BasePrice>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_variant_price_set",
    fields: ["variant_id", "price_set_id"],
    filters: { variant_id: [...variantIds] },
  });
  const sets = data as { variant_id: string; price_set_id: string }[];
  const found = await container
    .resolve(Modules.PRICING)
    .listPrices({ price_set_id: sets.map(({ price_set_id }) => price_set_id), currency_code: currency }, { take: ALL });
  const plain = (found as unknown as PriceRow[]).filter(
    ({ rules_count, price_list_id, min_quantity }) => !rules_count && !price_list_id && (min_quantity ?? null) === null,
  );
  const bySet = new Map(plain.map((price) => [price.price_set_id, price]));
  return new Map(
    sets.map(({ variant_id, price_set_id }) => {
      const price = bySet.get(price_set_id);
      const minor = price ? String(minorFromRaw(rawAmount(price.raw_amount ?? price.amount), currency)) : null;
      return [variant_id, { price_set_id, price_id: price?.id ?? null, price: minor }];
    }),
  );
}
