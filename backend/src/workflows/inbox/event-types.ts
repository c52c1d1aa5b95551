import { USED_EVENT_TYPES, type UsedEventType } from "@ampoule/contract/stripe-events";
import type Stripe from "stripe";

export function isUsed(type: string): type is UsedEventType {
  return USED_EVENT_TYPES.some((each) => each === type);
}

/**
 * A moment for the browser to complete its own cart: it usually does, and then the event finds its work done, at the
 * price of one read. While the browser's completion is under way the event would read all of the cart to find that out.
 * An order never depends on it.
 */
const BROWSER_FIRST_MS = 5_000;

export function firstAttemptAt(type: UsedEventType, received_at: Date): Date {
  return type === "payment_intent.succeeded" ? new Date(received_at.getTime() + BROWSER_FIRST_MS) : received_at;
}

/** The ids that an event is about; the rest of it is not kept. */
export function subjectOf(event: Stripe.Event): { object_id: string | null; payment_intent_id: string | null } {
  const object: object = event.data.object;
  const id = "id" in object && typeof object.id === "string" ? object.id : null;
  const kind = "object" in object ? object.object : undefined;
  if (kind === "payment_intent") return { object_id: id, payment_intent_id: id };
  const reference = "payment_intent" in object ? object.payment_intent : null;
  return { object_id: id, payment_intent_id: typeof reference === "string" ? reference : null };
}
