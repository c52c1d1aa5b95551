import type { MedusaContainer } from "@medusajs/framework/types";
import { settleUnsettledOrders } from "../workflows/checkout/settle-unsettled";

export default async function settleUnsettled(container: MedusaContainer): Promise<void> {
  await settleUnsettledOrders(container, new Date());
}

export const config = { name: "settle-unsettled-orders", schedule: "* * * * *" };
