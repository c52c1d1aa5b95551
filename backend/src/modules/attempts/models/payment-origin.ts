import { model } from "@medusajs/framework/utils";

/**
 * Where a cart's payment was opened from, so that a decline, which Stripe tells without the client's address, counts
 * against it. The address itself isn't kept: `address_key` is a keyed hash, and the row goes after a day.
 */
export const PaymentOrigin = model.define("payment_origin", {
  id: model.id({ prefix: "porig" }).primaryKey(),
  cart_id: model.text().unique(),
  address_key: model.text(),
  seen_at: model.dateTime().index(),
});
