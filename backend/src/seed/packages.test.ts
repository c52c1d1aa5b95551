import { type Terms, termsProblems } from "@ampoule/contract";
import { PACKAGES } from "./packages";

test("every seeded variant has sound terms", () => {
  for (const { handle, sold_as } of PACKAGES)
    for (const { terms, price_minor, option } of sold_as) {
      const { retained_basis_points, ...rest } = terms;
      const seeded: Terms = { ...rest, refund: { retained_basis_points } };
      const problems = termsProblems(seeded, { minor: String(price_minor), currency: "usd" }, "usd");
      expect({ handle, option, problems }).toEqual({ handle, option, problems: [] });
    }
});
