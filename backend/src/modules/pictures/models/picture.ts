import { model } from "@medusajs/framework/utils";

/**
 * What clients are told of one of our own image files, wherever it is shown. Medusa's product media knows a file by its
 * address alone, and makes its rows anew as it likes: so does this one.
 */
export const Picture = model.define("picture", {
  id: model.id({ prefix: "pic" }).primaryKey(),
  url: model.text().unique(),
  /** The file's name in its store. */
  file_key: model.text(),
  mime: model.text(),
  /** As it is shown, upright; in pixels. */
  width: model.number(),
  height: model.number(),
  /** What it shows, in English, on a product's page; null while nobody has said it. An article says it itself. */
  alt: model.text().nullable(),
  /** Email of the member of staff. */
  changed_by: model.text().nullable(),
});
