import { model } from "@medusajs/framework/utils";

/** An article: its text is Markdown, from which its sections follow. Sources have the contract's shape. */
export const Article = model.define("article", {
  id: model.id({ prefix: "art" }).primaryKey(),
  handle: model.text().unique(),
  status: model.enum(["draft", "scheduled", "published", "archived"]).default("draft"),
  position: model.number().default(1000),
  title: model.text().searchable(),
  summary: model.text().searchable(),
  author: model.text(),
  medical_reviewer: model.text(),
  /** `YYYY-MM-DD`, or "" while nobody has reviewed it. */
  reviewed_on: model.text(),
  body: model.text(),
  sources: model.json(),
  /** When it is to be published; null unless it is scheduled. */
  publish_at: model.dateTime().nullable(),
  /** When clients could first read it. */
  published_at: model.dateTime().nullable(),
  /** Its time came and it could not be published: when, and by which code. */
  held_back_at: model.dateTime().nullable(),
  held_back_code: model.text().nullable(),
  /** Goes up with every change: who saves says which one they had read. */
  version: model.number().default(1),
  changed_by: model.text().nullable(),
  changed_at: model.dateTime().nullable(),
});
