import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";
import { firstAttemptAt, isUsed, subjectOf } from "./event-types";

/** Puts a verified event into the inbox. False where it was here already. */
export async function storeEvent(
  container: MedusaContainer,
  event: Stripe.Event,
  source: "webhook" | "sweep",
  received_at: Date,
): Promise<boolean> {
  return container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE).store({
    event_id: event.id,
    type: event.type,
    ...subjectOf(event),
    status: isUsed(event.type) ? "received" : "ignored",
    source,
    happened_at: new Date(event.created * 1_000),
    received_at,
    next_attempt_at: isUsed(event.type) ? firstAttemptAt(event.type, received_at) : null,
  });
}
