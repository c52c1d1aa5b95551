import type { IngredientDraft } from "./ingredient-draft";
import { changesBetween, quoted, same } from "./merged-draft";
import type { Text } from "./text";

const FIELDS = [
  ...(["name", "handle", "also_known_as", "kind", "colour", "what_it_is"] as const),
  ...(["cautions", "allergens", "interactions", "evidence"] as const),
] as const;

/** What somebody else changed of an ingredient while it was edited here. */
export function ingredientChanges(base: IngredientDraft, mine: IngredientDraft, theirs: IngredientDraft, text: Text) {
  const say = (field: (typeof FIELDS)[number]): string => {
    if (field === "evidence") return sayEvidence(base, theirs, text);
    return field === "kind" ? text(`formulary.kind.${theirs.kind}`) : quoted(theirs[field], text);
  };
  return changesBetween(
    ...([base, mine, theirs, FIELDS] as const),
    (field) => `${text(`formulary.field.${field}`)}: ${say(field)}`,
  );
}

function sayEvidence(base: IngredientDraft, theirs: IngredientDraft, text: Text): string {
  const before = new Map(base.evidence.map((row) => [row.id, row]));
  const ids = new Set(theirs.evidence.map(({ id }) => id));
  const parts = [
    [theirs.evidence.filter(({ id }) => !before.has(id)).length, "added"],
    [theirs.evidence.filter((row) => before.has(row.id) && !same(before.get(row.id), row)).length, "changed"],
    [base.evidence.filter(({ id }) => !ids.has(id)).length, "removed"],
  ] as const;
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => text(`formulary.changes.${what}`, { count }));
  return told.length > 0 ? told.join(", ") : text("formulary.changes.reordered");
}
