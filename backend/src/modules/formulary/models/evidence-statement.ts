import { model } from "@medusajs/framework/utils";
import { Ingredient } from "./ingredient";

/** One sentence on an ingredient, how well it is known, by which source, and who looked at it when. */
export const EvidenceStatement = model
  .define("evidence_statement", {
    id: model.id({ prefix: "evid" }).primaryKey(),
    ingredient: model.belongsTo(() => Ingredient, { mappedBy: "evidence" }),
    position: model.number(),
    about: model.enum(["benefit", "safety"]),
    statement: model.text(),
    grade: model.enum(["established", "limited", "not_established"]),
    citation: model.text().nullable(),
    url: model.text().nullable(),
    reviewer: model.text(),
    /** Calendar date, `YYYY-MM-DD`: no instant and no zone is meant. */
    reviewed_on: model.text(),
  })
  .indexes([{ on: ["ingredient_id", "position"] }]);
