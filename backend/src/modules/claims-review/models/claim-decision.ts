import { model } from "@medusajs/framework/utils";

/**
 * Who let a claim stand, by which evidence, and when; or who took that back. Triggers refuse update, delete and
 * truncate. It holds for the very text whose hash it names: another word, and the hit is open again.
 */
export const ClaimDecision = model
  .define("claim_decision", {
    id: model.id({ prefix: "clmd" }).primaryKey(),
    decision: model.enum(["approved", "withdrawn"]),
    subject_type: model.enum(["product", "article", "ingredient", "phrase"]),
    subject_id: model.text(),
    field: model.text(),
    rule: model.text(),
    excerpt: model.text(),
    /** SHA-256 of the field's whole text, hexadecimal. */
    text_hash: model.text(),
    approver: model.text(),
    reason: model.text(),
    /** URL or DOI. */
    evidence: model.text(),
    recorded_by: model.text().nullable(),
  })
  .indexes([{ on: ["subject_id", "text_hash"] }]);
