import type { IngredientSummary } from "@ampoule/contract";
import { readFormula, rowsOf, withIngredient } from "./formula-draft";
import { moved } from "./moved";
import { textIn } from "./text-in";

const english = textIn("en");

const ingredient = (id: string): IngredientSummary => ({
  id,
  handle: id,
  name: id,
  also_known_as: [],
  kind: "vitamin",
  colour: "#aabbcc",
  what_it_is: "A vitamin.",
});
const rows = rowsOf(
  ["a", "b", "c"].map((id, position) => ({ position, ingredient: ingredient(id), amount: "1", unit: "mg" as const })),
);
const order = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join("");

test("a row moves to its new place and the others close up", () => {
  expect(order(moved(rows, 0, 2))).toBe("bca");
  expect(order(moved(rows, 2, 0))).toBe("cab");
});

test.each([
  [0, -1],
  [2, 3],
  [7, 0],
])("a move from %i to %i, outside the list, changes nothing", (from, to) => {
  expect(order(moved(rows, from, to))).toBe("abc");
});

test("an ingredient that is in the formula already isn't added twice", () => {
  expect(order(withIngredient(rows, ingredient("b")))).toBe("abc");
  expect(order(withIngredient(rows, ingredient("d")))).toBe("abcd");
});

test("blank amounts are saved as not set", () => {
  const read = readFormula(withIngredient([], ingredient("a")), "v1", english);
  expect(read).toEqual({
    ok: true,
    body: { expected_version: "v1", formula: [{ ingredient_id: "a", amount: null, unit: null }] },
  });
});

test.each([
  ["an amount without a unit", { amount: "2.5", unit: "" as const }],
  ["a unit without an amount", { amount: "", unit: "mg" as const }],
  ["an amount that isn't a number", { amount: "some", unit: "mg" as const }],
  ["an amount of nothing", { amount: "0", unit: "mg" as const }],
])("%s is refused at its row", (_, part) => {
  const read = readFormula(
    rows.map((row) => (row.id === "b" ? { ...row, ...part } : row)),
    "v1",
    english,
  );
  expect(read.ok ? [] : read.fields.map(({ path }) => path)).toEqual(["formula.1.amount"]);
});
