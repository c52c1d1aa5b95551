import {
  type FieldError,
  FormulaUnit,
  type IngredientSummary,
  SaveFormula,
  type StaffFormulaEntry,
} from "@ampoule/contract";
import { refusedFields } from "./say-issue";
import type { Text } from "./text";

/** A place of the formula as it is edited; `id` is the ingredient's, which stands in a formula once. */
export type FormulaRow = {
  readonly id: string;
  readonly ingredient: IngredientSummary;
  readonly amount: string;
  /** "" where no unit was chosen. */
  readonly unit: FormulaUnit | "";
};

export const rowsOf = (formula: readonly StaffFormulaEntry[]): FormulaRow[] =>
  formula.map(({ ingredient, amount, unit }) => ({
    id: ingredient.id,
    ingredient,
    amount: amount ?? "",
    unit: unit ?? "",
  }));

/** Puts an ingredient last; one that is there already changes nothing. */
export function withIngredient(rows: readonly FormulaRow[], ingredient: IngredientSummary): FormulaRow[] {
  if (rows.some((row) => row.id === ingredient.id)) return [...rows];
  return [...rows, { id: ingredient.id, ingredient, amount: "", unit: "" }];
}

export type ReadFormula =
  { readonly ok: true; readonly body: SaveFormula } | { readonly ok: false; readonly fields: readonly FieldError[] };

/** Reads what was typed; a refusal names fields as the server does, `formula.2.amount`. */
export function readFormula(rows: readonly FormulaRow[], expected_version: string, text: Text): ReadFormula {
  const parsed = SaveFormula.safeParse({
    expected_version,
    formula: rows.map((row) => ({
      ingredient_id: row.id,
      amount: row.amount.trim() === "" ? null : row.amount.trim(),
      unit: row.unit === "" ? null : row.unit,
    })),
  });
  if (parsed.success) return { ok: true, body: parsed.data };
  return { ok: false, fields: refusedFields(parsed, text) };
}

export const FORMULA_UNITS = FormulaUnit.options;

/** Units are written alike in both languages; what is counted by the session is a word. */
export const sayUnit = (unit: FormulaUnit, text: Text): string =>
  unit === "session" ? text("formula.unit.session") : unit;
