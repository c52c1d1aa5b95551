import type { MedusaContainer } from "@medusajs/framework/types";
import { completeOrderedCarts } from "../workflows/checkout/complete-ordered-carts";
import { removeStrayOrders } from "../workflows/checkout/remove-stray-orders";
import { settleUnsettledOrders } from "../workflows/checkout/settle-unsettled";

/** Finishes what a crash broke off, or takes it away. */
export default async function settleUnsettled(container: MedusaContainer): Promise<void> {
  const now = new Date();
  await settleUnsettledOrders(container, now);
  await completeOrderedCarts(container, now);
  await removeStrayOrders(container, now);
}

export const config = { name: "settle-unsettled-orders", schedule: "* * * * *" };
