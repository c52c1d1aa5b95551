import { handleOf, type IngredientDraft, NEW_INGREDIENT, newEvidence, readIngredient } from "./ingredient-draft";
import { textIn } from "./text-in";

const english = textIn("en");

const zinc: IngredientDraft = {
  ...NEW_INGREDIENT,
  handle: "zinc",
  name: "Zinc",
  what_it_is: "A mineral.",
  cautions: "Kidney disease.\n\n  Copper deficiency.  \n",
};
const row = {
  ...newEvidence([], "a", "2026-11-02"),
  statement: "A benefit without a deficiency is not established.",
  reviewer: "Demo medical reviewer",
};
const pathsOf = (draft: IngredientDraft): string[] => {
  const read = readIngredient(draft, english);
  return read.ok ? [] : read.fields.map(({ path }) => path);
};

test("lists are read a line each, blank lines left out; blank sources are none", () => {
  const read = readIngredient({ ...zinc, evidence: [row] }, english);
  expect(read.ok && read.body.cautions).toEqual(["Kidney disease.", "Copper deficiency."]);
  expect(read.ok && read.body.evidence[0]).toMatchObject({ id: null, citation: null, url: null });
});

test("what is graded needs a citation and an address, each refused beside its own field", () => {
  const graded = { ...row, grade: "limited" as const };
  expect(pathsOf({ ...zinc, evidence: [row, graded] }).sort()).toEqual(["evidence.1.citation", "evidence.1.url"]);
  const cited = { ...graded, citation: "Somebody. 2017.", url: "javascript:alert(1)" };
  expect(pathsOf({ ...zinc, evidence: [cited] })).toEqual(["evidence.0.url"]);
  expect(pathsOf({ ...zinc, evidence: [{ ...cited, url: "doi:10.1000/xyz" }] })).toEqual([]);
});

test("a new statement is by whoever reviewed the one above it", () => {
  expect(newEvidence([row], "b", "2026-11-27")).toMatchObject({
    reviewer: "Demo medical reviewer",
    reviewed_on: "2026-11-27",
    grade: "not_established",
  });
});

test.each([
  ["Vitamin B12", "vitamin-b12"],
  ["  Ácido fólico (5-MTHF) ", "acido-folico-5-mthf"],
  ["???", ""],
])("the handle of %j is %j", (name, handle) => {
  expect(handleOf(name)).toBe(handle);
});
