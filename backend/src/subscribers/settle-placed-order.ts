import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { settleDepositOrderWorkflow } from "../workflows/checkout/settle-deposit-order";

export default async function settlePlacedOrder({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await settleDepositOrderWorkflow(container).run({ input: { order_id: event.data.id } });
}

export const config: SubscriberConfig = { event: "order.placed", context: { subscriberId: "settle-placed-order" } };
