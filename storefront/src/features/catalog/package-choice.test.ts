import { readPackageChoice } from "./package-choice";

test("a list's address names a goal and an ingredient", () => {
  expect(readPackageChoice({ goal: "energy", ingredient: "zinc", other: "x" })).toEqual({
    goal: "energy",
    ingredient: "zinc",
  });
});

test("what is empty, given twice or far too long is as if it weren't there", () => {
  expect(readPackageChoice({ goal: "", ingredient: ["a", "b"] })).toEqual({});
  expect(readPackageChoice({ goal: "x".repeat(5000) })).toEqual({});
});
