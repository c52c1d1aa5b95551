import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PaymentEvents } from "@medusajs/framework/utils";
import { recordTakenPayment } from "../workflows/payments/record-taken-payment";

/** What staff took or gave back at the clinic's desk; a job finds what this misses. */
export default async function recordPayment({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await recordTakenPayment(container, event.data.id);
}

export const config: SubscriberConfig = {
  event: [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
  context: { subscriberId: "record-taken-payment" },
};
