import { model } from "@medusajs/framework/utils";

/** A file that staff brought to change the catalogue by, what it would change, and what became of it. */
export const CatalogueImport = model.define("catalogue_import", {
  id: model.id({ prefix: "cimp" }).primaryKey(),
  state: model.enum(["checking", "ready", "refused", "applying", "applied", "failed", "interrupted"]),
  file_name: model.text(),
  /** Its bytes, base64: what is applied is what was checked. */
  file: model.text(),
  file_hash: model.text(),
  /** Hash of the rows of the catalogue that it was compared with; null until it was. */
  compared_hash: model.text().nullable(),
  phase: model.text(),
  done: model.number().default(0),
  total: model.number().default(0),
  /** `TableDiff[]` and `ImportError[]` of the contract. */
  tables: model.json(),
  errors: model.json(),
  error_count: model.number().default(0),
  /** Ids of what applying it makes by Medusa's own workflows (`Making`): what a dead process left of them is made anew. */
  making: model.json().nullable(),
  created_by: model.text().nullable(),
  applied_by: model.text().nullable(),
});
