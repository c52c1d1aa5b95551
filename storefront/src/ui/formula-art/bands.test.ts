import fc from "fast-check";
import { stackBands } from "./bands";

const pour = (share: number) => ({ colour: "#336699", share });

test("bands stand in the formula's order and in proportion to the shares", () => {
  const bands = stackBands([pour(0.5), pour(0.3), pour(0.2)], 0, 100);
  expect(bands.map(({ top, height }) => [top, height])).toEqual([
    [0, 50],
    [50, 30],
    [80, 20],
  ]);
});

test("an ingredient with next to no share is still seen, and the others give way", () => {
  const bands = stackBands([pour(0.99), pour(0.01)], 0, 100, 7);
  expect(bands.map(({ height }) => height)).toEqual([93, 7]);
});

test("a formula without shares is drawn in equal parts, and an empty one not at all", () => {
  expect(stackBands([pour(0), pour(0)], 0, 10).map(({ height }) => height)).toEqual([5, 5]);
  expect(stackBands([], 0, 10)).toEqual([]);
});

test("whatever the formula, bands fill the vial without gap or overlap, none too thin", () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(shares, (given) => {
      const bands = stackBands(given.map(pour), 96, 226);
      let at = 96;
      for (const band of bands) {
        expect(band.top).toBeCloseTo(at, 1);
        expect(band.height).toBeGreaterThanOrEqual(6.99);
        at = band.top + band.height;
      }
      expect(at).toBeCloseTo(226, 1);
    }),
  );
});
