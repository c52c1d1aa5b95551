import type { CatalogueTable } from "@ampoule/contract";
import { writeCsv } from "../../../backend/src/sheets/csv";
import { tablesIn } from "../../../backend/src/sheets/tables";
import { packed } from "../../../backend/src/sheets/zip";

/** How many rows of each table: 5,000 in all, in about the proportions of the seeded catalogue. */
const COUNTS = { ingredients: 800, evidence: 1_200, packages: 250, ways_sold: 500, formula: 1_000, phrases: 1_250 };
export const LARGE_ROWS = Object.values(COUNTS).reduce((sum, count) => sum + count, 0);

type Cells = Readonly<Record<string, string>>;

const ROWS: Record<keyof typeof COUNTS, (index: number) => Cells> = {
  ingredients: (index) => ({
    ...{ handle: `bench-ingredient-${index}`, name: `Ingredient ${index}`, kind: "vitamin", colour: "#7aa6b8" },
    ...{ what_it_is: `A vitamin, the ${index}th of the benchmark.`, cautions: "Kidney disease.", archived: "no" },
  }),
  evidence: (index) => ({
    ingredient: `bench-ingredient-${index % COUNTS.ingredients}`,
    position: String(Math.floor(index / COUNTS.ingredients) + 1),
    ...{ about: "benefit", grade: "not_established", reviewer: "Demo medical reviewer", reviewed_on: "2026-11-02" },
    statement: `A benefit of an infusion is not established, as statement ${index} says.`,
  }),
  packages: (index) => ({
    ...{ handle: `bench-package-${index}`, title: `Package ${index}`, status: "draft", position: String(100 + index) },
    ...{ goal: "energy", consultation_only: "no", online_payment_disabled: "no", description: `Of package ${index}.` },
  }),
  ways_sold: (index) => ({
    package: `bench-package-${index % COUNTS.packages}`,
    ...{ sku: `bench-${index}`, title: `Way ${index}`, currency: "usd", price: "250.00", sessions: "1" },
    ...{ duration_min: "45", needs_clearance: "yes", balance_waits_for_clearance: "no", deposit: "percent" },
    ...{ deposit_percent: "25", balance_due: "before_session", balance_due_session: "1", retained_percent: "10" },
  }),
  formula: (index) => ({
    package: `bench-package-${index % COUNTS.packages}`,
    position: String(Math.floor(index / COUNTS.packages) + 1),
    ...{ ingredient: `bench-ingredient-${index % COUNTS.ingredients}`, amount: "100", unit: "mg" },
  }),
  phrases: (index) => ({ language: "es", source: `Sentence ${index} of it.`, text: `La frase ${index}.` }),
};

/** An archive of rows that a catalogue has none of; with `broken`, the last one can't be read. */
export function largeCatalogue({ broken }: { readonly broken: boolean }): Uint8Array {
  const tables = tablesIn("usd");
  const file = (name: keyof typeof COUNTS): string => {
    const { headings } = tables[name satisfies CatalogueTable];
    const rows = Array.from({ length: COUNTS[name] }, (_, index) => {
      const cells = ROWS[name](index);
      const row = headings.map((heading) => cells[heading] ?? "");
      return broken && name === "phrases" && index === COUNTS[name] - 1 ? row.slice(0, -1) : row;
    });
    return writeCsv([[...headings], ...rows]);
  };
  const names = Object.keys(COUNTS) as (keyof typeof COUNTS)[];
  return packed(Object.fromEntries(names.map((name) => [`${name}.csv`, file(name)])));
}
