import { type ClaimDocument, namesKetamine } from "../claims/index";
import { leavesOf } from "./leaf";
import { parseMarkdown } from "./parse";

/** The field that a body's texts stand under, each paragraph by itself. */
export const BODY_FIELD = "body";

export type ArticleWords = {
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly medical_reviewer: string;
  readonly body: string;
};

/** What the linter reads of an article: all that clients read as a sentence, under the names staff know it by. */
export function articleDocument({ title, summary, author, medical_reviewer, body }: ArticleWords): ClaimDocument {
  const own = Object.entries({ title, summary, author, medical_reviewer }).map(([field, text]) => ({ field, text }));
  const all = [...own, ...bodyTexts(body).map((text) => ({ field: BODY_FIELD, text }))];
  return {
    fields: all.filter(({ text }) => text.trim() !== ""),
    ketamine: namesKetamine(title) || namesKetamine(summary),
    // An article gives nothing; the storefront's footer says it below each.
    prescription: false,
  };
}

/** Paragraphs, headings and items as clients read them, without Markdown's marks; a text too large to read as it is. */
export function bodyTexts(source: string): string[] {
  const parsed = parseMarkdown(source);
  return parsed ? leavesOf(parsed.root.children, source).map(({ text }) => text) : [source];
}

const WORDS_A_MINUTE = 220;

/** Whole minutes that reading takes, at least one. */
export function readingMinutes(source: string): number {
  const words = bodyTexts(source).join(" ").match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
