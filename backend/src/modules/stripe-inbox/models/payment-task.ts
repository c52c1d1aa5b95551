import { model } from "@medusajs/framework/utils";

/** Something that staff have to look at. Names no person and no treatment. */
export const PaymentTask = model.define("payment_task", {
  id: model.id({ prefix: "ptask" }).primaryKey(),
  /** What it is about, once: `refund:pi_…`, `dispute:du_…`, `event:evt_…`. */
  reference: model.text().unique(),
  kind: model.enum(["payment_refunded", "refund_failed", "dispute_opened", "dispute_closed", "event_dead"]),
  sentence: model.text(),
  order_id: model.text().index().nullable(),
  cart_id: model.text().nullable(),
  payment_intent_id: model.text().nullable(),
  /** Minor units, decimal. */
  amount_minor: model.text().nullable(),
  currency_code: model.text().nullable(),
  /** When somebody on the staff has done it, who (email; null for an API key), and what they wrote of it. */
  resolved_at: model.dateTime().nullable(),
  resolved_by: model.text().nullable(),
  resolved_note: model.text().nullable(),
});
