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

/** Everything of an article that clients read as a sentence, under the names staff know it by; blank ones left out. */
export function articleTexts({ body, ...fields }: ArticleWords): { field: string; text: string }[] {
  const own = Object.entries(fields).map(([field, text]) => ({ field, text }));
  return [...own, ...bodyTexts(body).map((text) => ({ field: BODY_FIELD, text }))].filter(
    ({ text }) => text.trim() !== "",
  );
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
