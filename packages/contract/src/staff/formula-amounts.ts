import { z } from "zod";

/** What an amount of a formula is counted in, for one session. */
export const FormulaUnit = z.enum(["mg", "g", "mcg", "mL", "L", "IU", "mEq", "mmol", "mg/kg", "session"]);
export type FormulaUnit = z.infer<typeof FormulaUnit>;

/** A decimal, as written: `2.5`. Never a float, so that what the medical director set is what is read. */
export const FormulaAmount = z.string().regex(/^(?!0+(\.0+)?$)\d{1,6}(\.\d{1,4})?$/, "A number above 0, such as 2.5");

/**
 * The most of one ingredient in one session, by its unit: beyond it a decimal point or a unit has slipped, whatever the
 * ingredient is. It is no dose limit, which is the medical director's to set.
 */
export const MOST_IN_A_SESSION: Record<FormulaUnit, { readonly most: number; readonly why: string }> = {
  mcg: { most: 10_000, why: "10 mg and more are written in mg" },
  mg: { most: 10_000, why: "more than 10 g is written in g" },
  g: { most: 100, why: "no session gives more than 100 g of anything" },
  mL: { most: 1_000, why: "more than a liter is written in L" },
  L: { most: 3, why: "no session gives more than 3 L of fluid" },
  IU: { most: 600_000, why: "the largest single dose of any vitamin, of D, is 600,000 IU" },
  mEq: { most: 200, why: "a liter of saline has 154 mEq of sodium" },
  mmol: { most: 200, why: "a liter of saline has 154 mmol of sodium" },
  "mg/kg": { most: 150, why: "at 70 kg that is over 10 g already" },
  session: { most: 1, why: "it is counted for one session" },
};

/** An amount that can't be meant, in words; null where it can. */
export function amountProblem(amount: string, unit: FormulaUnit): string | null {
  const { most, why } = MOST_IN_A_SESSION[unit];
  return Number(amount) > most ? `At most ${most.toLocaleString("en-US")} ${unit}: ${why}` : null;
}
