import { isWhole, packagesPath, readPackageChoice } from "./package-choice";

test("a list's address names what it is narrowed to, and how it is sorted", () => {
  const params = {
    goal: "energy",
    ingredient: "zinc",
    without: ["sulfites", "biotin"],
    sessions: "2-5",
    minutes_max: "45",
    price_max: "25000",
    clearance: "not_needed",
    order: "-price",
    other: "x",
  };
  const choice = readPackageChoice(params);
  expect(choice).toEqual({
    goal: "energy",
    ingredient: "zinc",
    without: ["biotin", "sulfites"],
    sessions: "2-5",
    minutes_max: 45,
    price_max: 25_000,
    clearance: "not_needed",
    order: "-price",
  });
  expect(isWhole(choice)).toBe(false);
});

test("what is empty, given twice, far too long or nonsense is as if it weren't there; the rest holds", () => {
  expect(readPackageChoice({ goal: "", ingredient: ["a", "b"], without: "" })).toEqual({});
  expect(readPackageChoice({ goal: "x".repeat(5000), sessions: "7", minutes_max: "soon", order: "-title" })).toEqual(
    {},
  );
  expect(readPackageChoice({ without: ["", "zinc", "zinc"], price_max: "-1" })).toEqual({ without: ["zinc"] });
});

test("the same choice has one address, which reads as that choice", () => {
  const choice = { order: "price", without: ["b", "a"], goal: "energy", minutes_max: 45 } as const;
  expect(packagesPath({ ...choice, without: ["a", "b"] })).toBe(
    "/packages?goal=energy&minutes_max=45&order=price&without=a&without=b",
  );
  expect(packagesPath({})).toBe("/packages");
  expect(packagesPath({ goal: undefined })).toBe("/packages");
  expect(isWhole({ order: "title" })).toBe(true);
});
