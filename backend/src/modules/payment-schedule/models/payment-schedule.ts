import { model } from "@medusajs/framework/utils";

/**
 * What a cart, and then its order, owes and when. `draft`: an agreement alone; `open`: quoted, with a payment session;
 * `settled`: an order's; `refunded`: the charge could not become an order and went back; `refund_failed`: it came back
 * to us from there, and staff settle it by hand.
 */
export const PaymentSchedule = model.define("payment_schedule", {
  id: model.id({ prefix: "psch" }).primaryKey(),
  cart_id: model.text().unique(),
  order_id: model.text().unique().nullable(),
  state: model.enum(["draft", "open", "settled", "refunded", "refund_failed"]).default("draft"),
  /** Counts the turns in which a session was opened: who holds an older one keeps nothing. */
  fencing_token: model.number().default(0),
  /** `Snapshot`, parsed when read. */
  snapshot: model.json().nullable(),
  session_id: model.text().nullable(),
  payment_collection_id: model.text().nullable(),
  /** The collection over what is left to pay: one, whoever settles the order. */
  balance_collection_id: model.text().nullable(),
  /** The client's explicit consent to keep the card for the balance. */
  keep_card: model.boolean().default(false),
  keep_card_consented_at: model.dateTime().nullable(),
  stripe_customer_id: model.text().nullable(),
  stripe_payment_method_id: model.text().nullable(),
  payment_intent_id: model.text().index().nullable(),
  /** Declined tries, and Stripe's code for the last. */
  failed_attempts: model.number().default(0),
  last_failure_code: model.text().nullable(),
  /** `SignedAgreement`; null while it is due. */
  agreement: model.json().nullable(),
  clearance_status: model.enum(["not_needed", "awaiting", "cleared", "declined"]).default("not_needed"),
  settled_at: model.dateTime().nullable(),
  refunded_at: model.dateTime().nullable(),
});
