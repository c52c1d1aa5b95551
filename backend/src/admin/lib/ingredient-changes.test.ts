import { ingredientChanges } from "./ingredient-changes";
import { type EvidenceDraft, type IngredientDraft, NEW_INGREDIENT, newEvidence } from "./ingredient-draft";
import { mergedDraft, same } from "./merged-draft";
import { textIn } from "./text-in";

const english = textIn("en");

const row = (id: string, statement: string): EvidenceDraft => ({
  ...newEvidence([], `key-${id}`, "2026-11-02"),
  id,
  statement,
});
const base: IngredientDraft = {
  ...NEW_INGREDIENT,
  name: "Zinc",
  what_it_is: "A mineral.",
  cautions: "Kidney disease.",
  evidence: [row("1", "One."), row("2", "Two."), row("3", "Three.")],
};

test("what the other changed is told by field, and marked where both changed it otherwise", () => {
  const mine = { ...base, name: "Zinc, mine", what_it_is: "The same mineral." };
  const theirs = {
    ...base,
    name: "Zinc, theirs",
    what_it_is: "The same mineral.",
    cautions: "Kidney disease.\nCopper.",
  };
  expect(ingredientChanges(base, mine, theirs, english)).toEqual([
    { field: "name", sentence: "Name: “Zinc, theirs”", both: true },
    { field: "what_it_is", sentence: "What it is: “The same mineral.”", both: false },
    { field: "cautions", sentence: "Cautions: “Kidney disease.”, “Copper.”", both: false },
  ]);
});

test("evidence is told by how many statements were added, changed and removed, or put in another order", () => {
  const say = (evidence: EvidenceDraft[]) => ingredientChanges(base, base, { ...base, evidence }, english)[0]?.sentence;
  expect(say([row("1", "One!"), row("2", "Two."), row("4", "Four."), row("5", "Five.")])).toBe(
    "Evidence: 2 statements added, 1 statement changed, 1 statement removed",
  );
  expect(say([row("2", "Two."), row("1", "One."), row("3", "Three.")])).toBe("Evidence: in another order");
});

test("kept, mine stands where something was typed and theirs everywhere else", () => {
  const mine = { ...base, name: "Zinc, mine" };
  const theirs = { ...base, name: "Zinc, theirs", cautions: "", evidence: [row("1", "One.")] };
  expect(mergedDraft(base, mine, theirs)).toEqual({ ...theirs, name: "Zinc, mine" });
});

test("a row's key on the screen is no change", () => {
  const again = { ...base, evidence: base.evidence.map((each) => ({ ...each, key: `other-${each.key}` })) };
  expect(same(base, again)).toBe(true);
  expect(same(base, { ...base, kind: "mineral" })).toBe(false);
});
