import { minorFromRaw, type RawAmount } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";
import type { Market } from "./market";

type PricedVariant = {
  id: string;
  calculated_price?: { calculated_amount: number | null; raw_calculated_amount?: RawAmount | null } | null;
};

/** What Medusa's pricing asks for one of each variant in the clinic's region: minor units, before tax. */
export async function pricesOf(
  container: MedusaContainer,
  variantIds: string[],
  market: Pick<Market, "region_id" | "currency">,
): Promise<Map<string, bigint>> {
  if (variantIds.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "calculated_price.*"],
    filters: { id: variantIds },
    context: { calculated_price: QueryContext({ region_id: market.region_id, currency_code: market.currency }) },
  });
  // Medusa doesn't infer the calculated price, which its context adds.
  return new Map(
    (data as unknown as PricedVariant[]).flatMap(({ id, calculated_price }) => {
      const amount = calculated_price?.raw_calculated_amount ?? calculated_price?.calculated_amount;
      return amount === null || amount === undefined ? [] : [[id, minorFromRaw(amount, market.currency)] as const];
    }),
  );
}
