import { type ListedIngredient, narrowed, sorted } from "./list-ingredients";

const row = (name: string, change: Partial<ListedIngredient> = {}): ListedIngredient => ({
  id: name,
  handle: name.toLowerCase(),
  name,
  also_known_as: [],
  kind: "vitamin",
  colour: "#aabbcc",
  what_it_is: "A vitamin.",
  grades: { established: 0, limited: 0, not_established: 0 },
  used_in: 0,
  reviewed_on: null,
  review_due: false,
  archived_at: null,
  ...change,
});
const names = (rows: readonly ListedIngredient[]): string => rows.map(({ name }) => name).join(" ");

test("all words have to be there, anywhere in name, other names or handle, accents aside", () => {
  const rows = [
    row("Folate", { also_known_as: ["Ácido fólico"] }),
    row("Biotin"),
    row("C", { handle: "ascorbic-acid" }),
  ];
  expect(names(narrowed(rows, { q: "FOLICO acido", status: undefined }))).toBe("Folate");
  expect(names(narrowed(rows, { q: "ascorbic", status: undefined }))).toBe("C");
  expect(names(narrowed(rows, { q: "", status: undefined }))).toBe("Folate Biotin C");
});

test("each state shows its own", () => {
  const rows = [row("A"), row("B", { archived_at: "2026-11-01T00:00:00.000Z" }), row("C", { review_due: true })];
  expect(names(narrowed(rows, { q: undefined, status: "active" }))).toBe("A C");
  expect(names(narrowed(rows, { q: undefined, status: "archived" }))).toBe("B");
  expect(names(narrowed(rows, { q: undefined, status: "review_due" }))).toBe("C");
});

test("equal ones are in the order of their names, and what has no review stands last either way", () => {
  const rows = [
    row("C", { reviewed_on: "2025-01-01" }),
    row("A", { used_in: 2 }),
    row("B", { used_in: 2, reviewed_on: "2024-01-01" }),
  ];
  expect(names(sorted(rows, "-used_in"))).toBe("A B C");
  expect(names(sorted(rows, "reviewed_on"))).toBe("B C A");
  expect(names(sorted(rows, "-reviewed_on"))).toBe("C B A");
  expect(names(sorted(rows, "-name"))).toBe("C B A");
});
