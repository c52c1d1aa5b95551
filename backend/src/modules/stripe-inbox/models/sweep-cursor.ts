import { model } from "@medusajs/framework/utils";

/** How far the sweep through Stripe's own list of events has come. */
export const SweepCursor = model.define("stripe_sweep_cursor", {
  id: model.id({ prefix: "swpc" }).primaryKey(),
  name: model.text().unique(),
  /** Events that happened before this instant are in the inbox. */
  swept_to: model.dateTime(),
});
