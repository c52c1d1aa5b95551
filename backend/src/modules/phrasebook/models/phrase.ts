import { model } from "@medusajs/framework/utils";

/**
 * What an English text of the catalogue says in another language. It belongs to the text and not to the place where it
 * stands: once the English has changed, the old words stand for nothing, and clients read the new English.
 */
export const Phrase = model
  .define("phrase", {
    id: model.id({ prefix: "phr" }).primaryKey(),
    language: model.text(),
    /** SHA-256 of the English text, hexadecimal. */
    source_hash: model.text(),
    source: model.text().searchable(),
    text: model.text().searchable(),
    /** Email of the member of staff; null where the seed wrote it. */
    saved_by: model.text().nullable(),
  })
  .indexes([{ on: ["language", "source_hash"], unique: true }]);
