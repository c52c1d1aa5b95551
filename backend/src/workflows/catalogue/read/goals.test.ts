import { PACKAGES } from "../../../seed/packages";
import { goalLabel } from "./goals";

test("a goal reads as its slug in words, or by a label of its own", () => {
  expect(goalLabel("energy")).toBe("Energy");
  expect(goalLabel("better-sleep")).toBe("Better sleep");
  expect(goalLabel("hair-skin-nails")).toBe("Hair, skin and nails");
  expect(goalLabel("constructor")).toBe("Constructor");
});

test("every goal of the seeded packages has its Spanish", () => {
  const goals = new Set(PACKAGES.map(({ goal }) => goal));
  expect(goals.size).toBeGreaterThan(5);
  for (const goal of goals) expect(goalLabel(goal, "es")).not.toBe(goalLabel(goal, "en"));
  expect(goalLabel("better-sleep", "es")).toBe("Better sleep");
});
