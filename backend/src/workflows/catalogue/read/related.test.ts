import { related } from "./related";

const bag = (handle: string, goal: string, ingredients: string[], position = 0) => ({
  ...{ handle, goal, position },
  ingredients: new Set(["saline", ...ingredients]),
});
const SHELF = [
  bag("myers", "energy", ["b12", "magnesium", "vitamin-c"], 1),
  bag("athlete", "energy", ["b12", "taurine"], 2),
  bag("morning", "recovery", ["b12", "magnesium", "vitamin-c"], 3),
  bag("vitamin-c", "immunity", ["vitamin-c"], 4),
  bag("ketamine", "mind", ["ketamine"], 5),
  bag("hydration", "hydration", [], 6),
];
const near = (handle: string, most = 9) => {
  const one = SHELF.find((each) => each.handle === handle);
  if (!one) throw new Error(handle);
  return related(one, SHELF, most).map((each) => each.handle);
};

test("the same goal comes before what is only made of the same; what is made of more of the same comes first", () => {
  expect(near("myers")).toEqual(["athlete", "morning", "vitamin-c"]);
});

test("what is in every one of them relates none", () => {
  expect(near("hydration")).toEqual([]);
  expect(near("ketamine")).toEqual([]);
});

test("what few have says more than what many have", () => {
  const rare = bag("rare", "else", ["taurine", "b12"], 7);
  expect(related(rare, [...SHELF, rare], 2).map(({ handle }) => handle)).toEqual(["athlete", "myers"]);
});

test("no more than was asked for; where all is equal, in the clinic's own order, and never itself", () => {
  const same = [3, 1, 2].map((position) => bag(`same-${position}`, "sleep", ["magnesium"], position));
  const [first] = same;
  if (!first) throw new Error("there are three");
  expect(related(first, same, 9).map(({ handle }) => handle)).toEqual(["same-1", "same-2"]);
  expect(near("myers", 1)).toHaveLength(1);
});
