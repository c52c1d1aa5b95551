import { model } from "@medusajs/framework/utils";
import { CarePackage } from "./care-package";

/**
 * One version of the terms a variant is sold under. Versions are appended, never amended: an order keeps pointing
 * at what its client agreed to. The table refuses to change a version that an order has used.
 */
export const TermsVersion = model
  .define("care_package_terms", {
    id: model.id({ prefix: "terms" }).primaryKey(),
    care_package: model.belongsTo(() => CarePackage, { mappedBy: "terms" }),
    variant_id: model.text(),
    version: model.number(),
    sessions: model.number(),
    spacing_min_days: model.number().nullable(),
    spacing_max_days: model.number().nullable(),
    duration_min: model.number(),
    infusion_min: model.number().nullable(),
    needs_clearance: model.boolean(),
    balance_waits_for_clearance: model.boolean(),
    /** `DepositRule` and `BalanceDueRule` of the contract. */
    deposit: model.json(),
    balance_due: model.json(),
    retained_basis_points: model.number(),
    changed_by: model.text().nullable(),
    /** When an order first used it. */
    locked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["variant_id", "version"], unique: true }]);
