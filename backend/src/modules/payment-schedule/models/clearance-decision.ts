import { model } from "@medusajs/framework/utils";

/** A clinician's decision as staff entered it. Appended, never amended: a change of mind is another row. */
export const ClearanceDecision = model
  .define("clearance_decision", {
    id: model.id({ prefix: "clrd" }).primaryKey(),
    order_id: model.text(),
    decision: model.enum(["awaiting", "cleared", "declined"]),
    /** The signed-in person's user id, and the name they had then. */
    decided_by: model.text(),
    decided_by_name: model.text(),
    decided_at: model.dateTime(),
  })
  .indexes([{ on: ["order_id", "decided_at"] }]);
