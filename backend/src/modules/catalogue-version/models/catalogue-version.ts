import { model } from "@medusajs/framework/utils";

/** How often what a tag stands for has been saved: by it every process sees that what it keeps is old. */
export const CatalogueVersion = model.define("catalogue_version", {
  id: model.id({ prefix: "catv" }).primaryKey(),
  tag: model.text().unique(),
  version: model.number().default(1),
});
