import fc from "fast-check";
import { formsOf, slipsBetween, slipsForgiven } from "./typing-errors";

test.each([
  ["zinc", "znic", 1],
  ["biotin", "bioitn", 1],
  ["vitamin", "vitamn", 1],
  ["glutathione", "glutatione", 1],
  ["glutathione", "gluthatione", 2],
  ["magnesium", "magnezium", 1],
  ["hydration", "hidration", 1],
  ["zinc", "zinc", 0],
])("%s and %s are %i apart", (word, typed, slips) => {
  expect(slipsBetween(typed, word)).toBe(slips);
});

test("a word that isn't finished is compared with the beginning of another", () => {
  expect(slipsBetween("glutha", "glutathione", true)).toBe(1);
  expect(slipsBetween("glut", "glutathione", true)).toBe(0);
  expect(slipsBetween("glut", "glutathione")).toBe(7);
});

test("in short words and in numbers nothing is forgiven, in long ones two slips are", () => {
  expect(["nad", "b12", "coq10", "2000"].map(slipsForgiven)).toEqual([0, 0, 0, 0]);
  expect(["zinc", "vitamin", "ketamine"].map(slipsForgiven)).toEqual([1, 1, 2]);
  expect(formsOf("b12")).toEqual([]);
});

const word = fc.stringMatching(/^[a-z]{4,12}$/);

test("distance is the same both ways, never more than the longer word, and nothing from a word to itself", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const slips = slipsBetween(one, other);
      expect(slips).toBe(slipsBetween(other, one));
      expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(slips === 0).toBe(one === other);
      expect(slipsBetween(one, other, true)).toBeLessThanOrEqual(slips);
    }),
  );
});

test("two words that are one slip apart have a form in common: none of them is missed", () => {
  const slip = fc.tuple(fc.nat(11), fc.constantFrom("more", "less", "other", "swap"), fc.stringMatching(/^[a-z]$/));
  fc.assert(
    fc.property(word, slip, (right, [where, kind, letter]) => {
      const at = where % right.length;
      const [head, tail] = [right.slice(0, at), right.slice(at)];
      const typed = {
        more: head + letter + tail,
        less: head + tail.slice(1),
        other: head + letter + tail.slice(1),
        swap: head + (tail[1] ?? "") + (tail[0] ?? "") + tail.slice(2),
      }[kind];
      fc.pre(typed.length >= 4);
      expect(slipsBetween(typed, right)).toBeLessThanOrEqual(1);
      const forms = new Set(formsOf(right));
      expect(formsOf(typed).some((form) => forms.has(form))).toBe(true);
    }),
  );
});
