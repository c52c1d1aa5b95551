import { model } from "@medusajs/framework/utils";

/** A key that one process holds. Past its time it is anyone's: whoever held it is gone, or too late. */
export const ProcessLock = model.define("process_lock", {
  /** The key itself: a cart's or an order's id, mostly. */
  id: model.text().primaryKey(),
  /** Empty where the holder gave no name: such a lock isn't taken twice, and any nameless release frees it. */
  owner_id: model.text().nullable(),
  expires_at: model.dateTime(),
});
