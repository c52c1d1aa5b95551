import fc from "fast-check";
import { spread } from "./spread";

test("labels that have room stay where they are", () => {
  expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
});

test("labels that would touch move apart, and stay inside", () => {
  expect(spread([95, 96, 97], 10, 0, 100)).toEqual([80, 90, 100]);
  expect(spread([0, 1], 10, 0, 100)).toEqual([0, 10]);
});

test("whatever the places, labels keep their order, their distance and the bounds", () => {
  const places = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(places, (given) => {
      const spaced = spread(
        given.toSorted((a, b) => a - b),
        36,
        0,
        400,
      );
      spaced.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(-0.01);
        expect(place).toBeLessThanOrEqual(400.01);
        if (index > 0) expect(place - (spaced[index - 1] ?? 0)).toBeGreaterThanOrEqual(35.99);
      });
    }),
  );
});
