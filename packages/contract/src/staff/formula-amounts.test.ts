import { amountProblem, FormulaAmount, FormulaUnit, MOST_IN_A_SESSION } from "./formula-amounts";

test.each(FormulaUnit.options)(
  "of %s the most can be written, and what is over it is refused with its reason",
  (unit) => {
    const { most, why } = MOST_IN_A_SESSION[unit];
    expect(FormulaAmount.safeParse(String(most)).success).toBe(true);
    expect(amountProblem(String(most), unit)).toBeNull();
    expect(amountProblem(`${most}.0001`, unit)).toContain(why);
  },
);

test.each(["0", "0.000", "-1", "1e3", "2,5", "", ".5", "1234567", "Infinity"])("%j is no amount", (amount) => {
  expect(FormulaAmount.safeParse(amount).success).toBe(false);
});
