import type { ClaimDecision } from "@ampoule/contract";
import { articleDocument, type ArticleWords, BODY_FIELD, escapeMarkdown, rewordBody } from "@ampoule/domain/article";
import { type ClaimHit, lintText, missingStatements, takeOver } from "@ampoule/domain/claims";
import type { NamedWords } from "./decided-words";

/** A hit in words that may not be saved yet. `text` is the whole text that it is in; "" for a statement that is missing. */
export type LiveClaim = {
  readonly hit: ClaimHit;
  readonly text: string;
  /** The approval by which it stands in these very words. */
  readonly decision: ClaimDecision | null;
};

/** The linter is pure, and an article's paragraphs mostly stay as they are while one is typed. */
const KEPT = 500;
const kept = new Map<string, readonly ClaimHit[]>();

function hitsIn(text: string): readonly ClaimHit[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const hits = lintText({ field: "", text });
  kept.set(text, hits);
  return hits;
}

/** What the linter says of an article as it is typed. */
export function liveClaims(words: ArticleWords, approvalOf: (words: NamedWords) => ClaimDecision | null): LiveClaim[] {
  const { fields, ...about } = articleDocument(words);
  const said = fields.flatMap(({ field, text }) =>
    hitsIn(text).map((hit) => ({
      hit: { ...hit, field },
      text,
      decision: approvalOf(wordsOf({ hit: { ...hit, field }, text })),
    })),
  );
  const texts = fields.map(({ text }) => text);
  // A statement that has to be there can be added, never waived.
  const missing = missingStatements(texts, about).map((hit) => ({ hit, text: "", decision: null }));
  return [...said, ...missing];
}

/** A hit as it is decided on: a text is saved without what is empty around it. */
export const wordsOf = ({ hit: { field, rule, excerpt }, text }: Pick<LiveClaim, "hit" | "text">): NamedWords => ({
  ...{ field, rule, excerpt },
  text: text.trim(),
});

/** Neither approved nor mended: with one of these the article can't be published. */
export const isOpen = ({ decision }: LiveClaim): boolean => decision === null;

const TEXT_FIELDS = ["title", "summary", "author", "medical_reviewer"] as const;

/** The words with a hit's wording in its place; null where its text has changed since. A missing statement is added. */
export function withWording(words: ArticleWords, { hit, text }: LiveClaim): Partial<ArticleWords> | null {
  if (text === "") return { body: `${words.body.trimEnd()}\n\n${escapeMarkdown(hit.proposal.text)}\n` };
  if (hit.field === BODY_FIELD) {
    const body = rewordBody(words.body, text, [hit.proposal]);
    return body === null ? null : { body };
  }
  const field = TEXT_FIELDS.find((each) => each === hit.field);
  return field && words[field] === text ? { [field]: takeOver(text, hit.proposal) } : null;
}
