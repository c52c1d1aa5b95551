/**
 * The events of Stripe's that the backend acts on: what its webhook endpoint has to be told to send, and all that it
 * needs. A verified event of any other type is stored as ignored, for Stripe would retry a refusal for days.
 */
export const USED_EVENT_TYPES = [
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.refunded",
  "charge.dispute.created",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.funds_reinstated",
  "charge.dispute.closed",
] as const;
export type UsedEventType = (typeof USED_EVENT_TYPES)[number];
