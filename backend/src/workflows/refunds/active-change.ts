import type { MedusaContainer } from "@medusajs/framework/types";
import { OrderChangeStatus } from "@medusajs/framework/utils";
import { queryOf } from "../checkout/sold-things";

/**
 * Whether an edit, return, exchange, claim or transfer of the order is under way. Core keeps one change at a time, and a
 * refund's credit line is one: it would be refused after the money has gone.
 */
export async function hasActiveChange(container: MedusaContainer, order_id: string): Promise<boolean> {
  const { data } = await queryOf(container).graph({
    entity: "order_change",
    fields: ["id"],
    filters: { order_id, status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] },
    pagination: { take: 1 },
  });
  return data.length > 0;
}
