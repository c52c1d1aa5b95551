import type { MedusaContainer } from "@medusajs/framework/types";
import type { Applied, StripeEventRecord } from "../../modules/stripe-inbox/service";
import { completePaidCart } from "../checkout/complete-paid-cart";
import { isUsed } from "./event-types";
import { noteFailedAttempt } from "./note-failed-attempt";
import { recordDispute } from "./record-dispute";
import { recordRefund } from "./record-refund";

const NOTHING: Applied = { outcome: "nothing_to_do" };

/** Applies one event by what is true at Stripe now; doing it again, or late, or in another order changes nothing. */
export async function applyEvent(container: MedusaContainer, event: StripeEventRecord): Promise<Applied> {
  if (!isUsed(event.type) || !event.object_id) return NOTHING;
  switch (event.type) {
    case "payment_intent.succeeded":
      return completePaidCart(container, event.object_id);
    case "payment_intent.payment_failed":
      return noteFailedAttempt(container, event.object_id);
    case "refund.created":
    case "refund.updated":
    case "refund.failed":
      return recordRefund(container, event.object_id);
    case "charge.refunded":
      // Each of its refunds comes with an event of its own.
      return NOTHING;
    case "charge.dispute.created":
    case "charge.dispute.funds_withdrawn":
    case "charge.dispute.funds_reinstated":
    case "charge.dispute.closed":
      return recordDispute(container, event.object_id);
    default:
      return event.type satisfies never;
  }
}
