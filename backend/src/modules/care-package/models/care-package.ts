import { model } from "@medusajs/framework/utils";
import { TermsVersion } from "./terms-version";

/** What a product is as a course of treatment: everything that Medusa's product has no place for. */
export const CarePackage = model
  .define("care_package", {
    id: model.id({ prefix: "cpkg" }).primaryKey(),
    product_id: model.text().unique(),
    goal: model.text(),
    cautions: model.array(),
    notices: model.array(),
    /** `{ question, answer }[]`, parsed by the contract when read. */
    questions: model.json(),
    position: model.number().default(1000),
    /** Product handle of the package that joins the cart with this one. */
    brings: model.text().nullable(),
    consultation_only: model.boolean().default(false),
    online_payment_disabled: model.boolean().default(false),
    terms: model.hasMany(() => TermsVersion, { mappedBy: "care_package" }),
  })
  .cascades({ delete: ["terms"] });
