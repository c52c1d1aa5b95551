import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { queryOf } from "../checkout/sold-things";

const Numbered = z.array(z.object({ id: z.string(), display_id: z.number() }));

/** The numbers by which staff know these orders, by their ids; an order that is gone has none. */
export async function orderNumbers(
  container: MedusaContainer,
  order_ids: readonly (string | null)[],
): Promise<Record<string, number>> {
  const id = [...new Set(order_ids.filter((each) => each !== null))];
  if (id.length === 0) return {};
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id },
  });
  return Object.fromEntries(Numbered.parse(data).map((order) => [order.id, order.display_id]));
}
