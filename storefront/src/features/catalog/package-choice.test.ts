import { isWhole, packagesPath, readPackageChoice, readPage } from "./package-choice";

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
  expect(packagesPath({}, 2)).toBe("/packages?page=2");
  expect(packagesPath({ order: "title" }, 3)).toBe("/packages?order=title&page=3");
  expect(packagesPath({})).toBe("/packages");
  expect(packagesPath({ goal: undefined })).toBe("/packages");
  expect(isWhole({ order: "title" })).toBe(true);
});

test.each([
  ["2", 2],
  ["999", 999],
  [undefined, 1],
  ["0", 1],
  ["-2", 1],
  ["1.5", 1],
  ["1000", 1],
  ["two", 1],
  [["2", "3"], 1],
])("the page %s of the list is page %i", (page, read) => {
  expect(readPage(page === undefined ? {} : { page })).toBe(read);
});
