import type { InferTypeOf } from "@medusajs/framework/types";
import type { Article } from "./models/article";

export type ArticleRecord = InferTypeOf<typeof Article>;

/** What of an article changes; its version is counted by the module. */
export type ArticleState = {
  handle: string;
  status: ArticleRecord["status"];
  title: string;
  summary: string;
  author: string;
  medical_reviewer: string;
  reviewed_on: string;
  body: string;
  sources: { citation: string; url: string | null }[];
  publish_at: Date | null;
  published_at: Date | null;
  held_back_at: Date | null;
  held_back_code: string | null;
  changed_by: string | null;
  changed_at: Date | null;
};

export function stateOf(record: ArticleRecord): ArticleState {
  const { handle, status, title, summary, author, medical_reviewer, reviewed_on, body } = record;
  const { publish_at, published_at, held_back_at, held_back_code, changed_by, changed_at } = record;
  return {
    ...{ handle, status, title, summary, author, medical_reviewer, reviewed_on, body },
    // The column is JSON of any shape to Medusa; only this module's callers, who parse, write it.
    sources: record.sources as unknown as ArticleState["sources"],
    ...{ publish_at, published_at, held_back_at, held_back_code, changed_by, changed_at },
  };
}

/** As Medusa's columns want it. */
export function columnsOf(state: ArticleState) {
  // Medusa types a JSON column as an object alone.
  return { ...state, sources: state.sources as unknown as Record<string, unknown> };
}
