import { nameOfHit } from "./decided-words";
import { draftHits, isIn, withWording } from "./ingredient-claims";
import { type IngredientDraft, NEW_INGREDIENT, newEvidence } from "./ingredient-draft";

const draft: IngredientDraft = {
  ...NEW_INGREDIENT,
  name: "Zinc",
  what_it_is: "It cures migraines.",
  cautions: "Kidney disease.\n\nIt heals asthma.",
  evidence: [{ ...newEvidence([], "a", "2026-11-02"), statement: "  It prevents colds. " }],
};

test("each claim is found under the field that the server knows it by", () => {
  expect(draftHits(draft).map(({ field }) => field)).toEqual(["cautions.1", "what_it_is", "evidence.0"]);
});

test("a hit belongs to its field and not to another whose name begins alike", () => {
  const [hit] = draftHits({ ...NEW_INGREDIENT, cautions: `${"Fine.\n".repeat(10)}It heals asthma.` });
  if (!hit) throw new Error("the claim is found");
  expect(hit.field).toBe("cautions.10");
  expect([isIn(hit, "cautions"), isIn(hit, "cautions.1")]).toEqual([true, false]);
});

test("taken over one after the other, every wording stands where the claim stood and nothing is left open", () => {
  let mended = draft;
  for (let hits = draftHits(mended); hits.length > 0; hits = draftHits(mended)) {
    const [hit] = hits;
    const next = hit ? withWording(mended, hit) : mended;
    expect(next).not.toEqual(mended);
    mended = next;
  }
  expect(mended.cautions.split("\n")[0]).toBe("Kidney disease.");
  expect(mended.evidence).toHaveLength(1);
});

test("a wording for words that have changed since is taken over nowhere", () => {
  const hits = draftHits(draft);
  const since = { ...draft, what_it_is: "Other words.", cautions: "Other.", evidence: [] };
  for (const hit of hits) expect(withWording(since, hit)).toEqual(since);
});

test("the same hit in other words is another", () => {
  const [one] = draftHits({ ...NEW_INGREDIENT, what_it_is: "It cures migraines." });
  const [other] = draftHits({ ...NEW_INGREDIENT, what_it_is: "It cures migraines. Ask us." });
  if (!one || !other) throw new Error("the claims are found");
  expect(nameOfHit(one)).not.toBe(nameOfHit(other));
});
