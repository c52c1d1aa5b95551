import { model } from "@medusajs/framework/utils";

/** When the whole index was last made, and in which format of rows. What it is made of lies in tables without models. */
export const CatalogueIndex = model.define("catalogue_index", {
  id: model.id({ prefix: "catx" }).primaryKey(),
  format: model.number(),
});
