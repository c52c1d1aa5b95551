import { model } from "@medusajs/framework/utils";
import { EvidenceStatement } from "./evidence-statement";

/** What a formula is made of. */
export const Ingredient = model
  .define("ingredient", {
    id: model.id({ prefix: "ingr" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    also_known_as: model.array(),
    kind: model.enum(["vitamin", "mineral", "antioxidant", "coenzyme", "amino_acid", "fluid", "medicine", "service"]),
    /** `#rrggbb`, lower case: its colour in every drawing. */
    colour: model.text(),
    what_it_is: model.text(),
    cautions: model.array(),
    allergens: model.array(),
    interactions: model.array(),
    /** Since when it can't be put into formulas. What holds it keeps it. */
    archived_at: model.dateTime().nullable(),
    /** Email of who saved it last, and when; null where the seed wrote it. */
    changed_by: model.text().nullable(),
    changed_at: model.dateTime().nullable(),
    evidence: model.hasMany(() => EvidenceStatement, { mappedBy: "ingredient" }),
  })
  .cascades({ delete: ["evidence"] })
  .checks([{ name: "ingredient_colour_is_hex", expression: (columns) => `${columns.colour} ~ '^#[0-9a-f]{6}$'` }]);
