import type { IngredientDraft } from "./ingredient-draft";
import { changesBetween, type DraftChange, quoted, same } from "./merged-draft";
import { counted, inWords } from "./show";

const FIELDS = [
  ["name", "Name"],
  ["handle", "Handle"],
  ["also_known_as", "Also known as"],
  ["kind", "Kind"],
  ["colour", "Color"],
  ["what_it_is", "What it is"],
  ["cautions", "Cautions"],
  ["allergens", "Allergens"],
  ["interactions", "Interactions"],
  ["evidence", "Evidence"],
] as const;

/** What somebody else changed of an ingredient while it was edited here. */
export const ingredientChanges = (base: IngredientDraft, mine: IngredientDraft, theirs: IngredientDraft) =>
  changesBetween(base, mine, theirs, FIELDS, (field): DraftChange["sentence"] => {
    if (field === "evidence") return sayEvidence(base, theirs);
    return field === "kind" ? inWords(theirs.kind) : quoted(theirs[field]);
  });

function sayEvidence(base: IngredientDraft, theirs: IngredientDraft): string {
  const before = new Map(base.evidence.map((row) => [row.id, row]));
  const ids = new Set(theirs.evidence.map(({ id }) => id));
  const parts = [
    [theirs.evidence.filter(({ id }) => !before.has(id)).length, "added"],
    [theirs.evidence.filter((row) => before.has(row.id) && !same(before.get(row.id), row)).length, "changed"],
    [base.evidence.filter(({ id }) => !ids.has(id)).length, "removed"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${counted(count, "statement")} ${what}`);
  return told.length > 0 ? told.join(", ") : "in another order";
}
