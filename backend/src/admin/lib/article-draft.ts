import { type FieldError, type LinkedPackage, SaveArticle, type StaffArticle } from "@ampoule/contract";
import { refusedFields } from "./say-issue";
import type { Text } from "./text";

/** A source as it is typed; `key` tells its row from others while it moves. */
export type SourceDraft = { readonly key: string; readonly citation: string; readonly url: string };

/** An article as it is typed. */
export type ArticleDraft = {
  readonly title: string;
  readonly handle: string;
  readonly summary: string;
  readonly author: string;
  readonly medical_reviewer: string;
  readonly reviewed_on: string;
  readonly body: string;
  readonly sources: readonly SourceDraft[];
  readonly packages: readonly LinkedPackage[];
};

export function articleDraftOf(article: StaffArticle): ArticleDraft {
  const { title, handle, summary, author, medical_reviewer, reviewed_on, body, sources, packages } = article;
  return {
    ...{ title, handle, summary, author, medical_reviewer, reviewed_on, body, packages },
    sources: sources.map(({ citation, url }, index) => ({ key: `stored-${index}`, citation, url: url ?? "" })),
  };
}

export type ReadArticle =
  { readonly ok: true; readonly body: SaveArticle } | { readonly ok: false; readonly fields: readonly FieldError[] };

/** Reads what was typed; a refusal names fields as the server does, `sources.2.url`. */
export function readArticle(
  { packages, sources, ...draft }: ArticleDraft,
  expected_version: number,
  text: Text,
): ReadArticle {
  const parsed = SaveArticle.safeParse({
    ...draft,
    expected_version,
    sources: sources.map(({ citation, url }) => ({ citation, url })),
    product_ids: packages.map(({ product_id }) => product_id),
  });
  if (parsed.success) return { ok: true, body: parsed.data };
  return { ok: false, fields: refusedFields(parsed, text) };
}

export type ArticleField = keyof ArticleDraft;
export const ARTICLE_FIELDS: readonly ArticleField[] = [
  ...(["title", "handle", "summary", "author", "medical_reviewer", "reviewed_on", "body"] as const),
  ...(["sources", "packages"] as const),
];

/** A field as one can read and compare it. */
export function fieldText(draft: ArticleDraft, field: ArticleField): string {
  if (field === "sources") return draft.sources.map(({ citation, url }) => `${citation} ${url}`.trim()).join("\n");
  if (field === "packages") return draft.packages.map(({ title }) => title).join("\n");
  return draft[field];
}

/** The fields in which two drafts differ. */
export const changedFields = (one: ArticleDraft, other: ArticleDraft): ArticleField[] =>
  ARTICLE_FIELDS.filter((field) => fieldText(one, field) !== fieldText(other, field));

/** A draft with one field of another. */
export const withField = (draft: ArticleDraft, field: ArticleField, other: ArticleDraft): ArticleDraft => ({
  ...draft,
  [field]: other[field],
});
