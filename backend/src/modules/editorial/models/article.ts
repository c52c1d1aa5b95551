import { model } from "@medusajs/framework/utils";

/** An article that clients read. Sections and sources have the contract's shape and are parsed by it when read. */
export const Article = model.define("article", {
  id: model.id({ prefix: "art" }).primaryKey(),
  handle: model.text().unique(),
  status: model.enum(["draft", "published"]).default("draft"),
  position: model.number().default(1000),
  title: model.text().searchable(),
  summary: model.text().searchable(),
  author: model.text(),
  medical_reviewer: model.text(),
  reviewed_on: model.text(),
  reading_min: model.number(),
  sections: model.json(),
  sources: model.json(),
});
