import { type ClaimHit, lintText, takeOver } from "@ampoule/domain/claims";
import type { IngredientDraft } from "./ingredient-draft";
import { linesOf } from "./lines";

/** A claim in a text of the draft, under the field that the server knows it by: `cautions.1`, `evidence.0`. */
export type DraftHit = ClaimHit & { readonly text: string };

const LISTS = ["also_known_as", "cautions", "allergens", "interactions"] as const;

/** What the backend's gate would say of these words, worked out while they are typed, by the same rules. */
export function draftHits(draft: IngredientDraft): DraftHit[] {
  const texts = [
    { field: "name", text: draft.name.trim() },
    ...LISTS.flatMap((list) => linesOf(draft[list]).map((text, index) => ({ field: `${list}.${index}`, text }))),
    { field: "what_it_is", text: draft.what_it_is.trim() },
    ...draft.evidence.map(({ statement }, index) => ({ field: `evidence.${index}`, text: statement.trim() })),
  ];
  return texts.flatMap(({ field, text }) => hitsOf(text).map((hit) => ({ ...hit, field, text })));
}

/** The rules are pure, and one text changes at a time. */
const KEPT = 500;
const kept = new Map<string, readonly ClaimHit[]>();

function hitsOf(text: string): readonly ClaimHit[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const hits = lintText({ field: "", text });
  kept.set(text, hits);
  return hits;
}

/** Whether this hit is in `field`, or in a line of it. */
export const isIn = (hit: DraftHit, field: string): boolean => hit.field === field || hit.field.startsWith(`${field}.`);

/** The draft with a hit's wording in its place; unchanged where the text has changed since. */
export function withWording(draft: IngredientDraft, hit: DraftHit): IngredientDraft {
  const [root = "", at] = hit.field.split(".");
  const mended = takeOver(hit.text, hit.proposal);
  if (root === "name" || root === "what_it_is")
    return draft[root].trim() === hit.text ? { ...draft, [root]: mended } : draft;
  if (root === "evidence")
    return {
      ...draft,
      evidence: draft.evidence.map((row, index) =>
        index === Number(at) && row.statement.trim() === hit.text ? { ...row, statement: mended } : row,
      ),
    };
  const list = LISTS.find((each) => each === root);
  if (list === undefined) return draft;
  const lines = linesOf(draft[list]);
  if (lines[Number(at)] !== hit.text) return draft;
  return { ...draft, [list]: lines.map((line, index) => (index === Number(at) ? mended : line)).join("\n") };
}
