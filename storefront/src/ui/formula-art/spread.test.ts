import fc from "fast-check";
import { linesOf, spread } from "./spread";

test("labels that have room stay where they are", () => {
  expect(spread([10, 50, 90], [20, 20, 20], 0, 100)).toEqual([10, 50, 90]);
});

test("labels that would touch move apart, and stay inside", () => {
  expect(spread([95, 96, 97], [10, 10, 10], 0, 100)).toEqual([80, 90, 100]);
  expect(spread([0, 1], [10, 10], 0, 100)).toEqual([0, 10]);
});

test("a label of two lines keeps more room than one of one", () => {
  expect(spread([40, 41, 42], [10, 30, 10], 0, 100)).toEqual([40, 60, 80]);
});

test("labels that are too high together come nearer in proportion", () => {
  expect(spread([0, 1, 2], [100, 100, 300], 0, 150)).toEqual([0, 50, 150]);
});

test("whatever the places and heights, labels keep their order, their distance and the bounds", () => {
  const label = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 20, max: 40 }));
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 10 }), (given) => {
      const labels = given.toSorted(([a], [b]) => a - b);
      const heights = labels.map(([, height]) => height);
      const spaced = spread(
        labels.map(([place]) => place),
        heights,
        0,
        400,
      );
      spaced.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(-0.01);
        expect(place).toBeLessThanOrEqual(400.01);
        const least = ((heights[index - 1] ?? 0) + (heights[index] ?? 0)) / 2;
        if (index > 0) expect(place - (spaced[index - 1] ?? 0)).toBeGreaterThanOrEqual(least - 0.01);
      });
    }),
  );
});

test.each([
  ["Zinc", 1],
  ["B-complex vitamins", 2],
  ["Sodium chloride 0.9 %", 2],
  ["Complejo de vitaminas B", 2],
  ["Methylcobalaminacetate", 2],
  ["", 1],
])("%s takes %i lines of 16 letters", (name, lines) => {
  expect(linesOf(name, 16)).toBe(lines);
});
