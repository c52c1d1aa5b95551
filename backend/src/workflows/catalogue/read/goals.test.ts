import { goalLabel } from "./goals";

test("a goal reads as its slug in words, or by a label of its own", () => {
  expect(goalLabel("energy")).toBe("Energy");
  expect(goalLabel("better-sleep")).toBe("Better sleep");
  expect(goalLabel("hair-skin-nails")).toBe("Hair, skin and nails");
});
