import { model } from "@medusajs/framework/utils";

/**
 * A verified event. What it says is not kept, only what it is about: the object is read again from Stripe when the
 * event is applied, because events arrive late, twice and in any order.
 */
export const StripeEvent = model
  .define("stripe_event", {
    id: model.id({ prefix: "sevt" }).primaryKey(),
    event_id: model.text().unique(),
    type: model.text(),
    object_id: model.text().nullable(),
    status: model.enum(["received", "processing", "applied", "ignored", "failed", "dead"]).default("received"),
    source: model.enum(["webhook", "sweep"]).default("webhook"),
    /** What applying it came to, one word: `ordered`, `refunded`, `nothing_to_do`. */
    outcome: model.text().nullable(),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
    payment_intent_id: model.text().index().nullable(),
    cart_id: model.text().nullable(),
    order_id: model.text().index().nullable(),
    happened_at: model.dateTime(),
    received_at: model.dateTime(),
    next_attempt_at: model.dateTime().nullable(),
    /** Until then one worker holds it; a worker that died lets go by itself. */
    claimed_until: model.dateTime().nullable(),
    applied_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["status", "next_attempt_at"] }]);
