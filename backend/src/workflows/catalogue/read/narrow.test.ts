import type { CarePackageNarrowing } from "@ampoule/contract";
import { assert, constantFrom, array, boolean, integer, property, record, uniqueArray, option } from "fast-check";
import { countFacets, fitting, type Shelved } from "./narrow";

const GOALS = ["energy", "hydration", "mood"];
const HANDLES = ["zinc", "biotin", "saline", "nad-plus"];
const names = {
  goals: GOALS.map((value) => ({ value, label: value })),
  ingredients: HANDLES.map((value) => ({ value, label: value })),
};
const shelved = record({
  goal: constantFrom(...GOALS),
  ingredients: uniqueArray(constantFrom(...HANDLES)).map((handles) => new Set(handles)),
  sessions: integer({ min: 1, max: 12 }),
  minutes: integer({ min: 10, max: 120 }),
  price: integer({ min: 0, max: 300_000 }).map(BigInt),
  needs_clearance: boolean(),
});
const maybe = <Value>(values: readonly Value[]) => option(constantFrom(...values), { nil: undefined });
const narrowing = record({
  goal: maybe(GOALS),
  ingredient: maybe(HANDLES),
  without: option(uniqueArray(constantFrom(...HANDLES), { minLength: 1, maxLength: 2 }), { nil: undefined }),
  sessions: maybe(["1", "2-5", "6-"] as const),
  minutes_max: maybe([30, 45, 60, 90]),
  price_max: maybe([10_000, 25_000, 50_000]),
  clearance: maybe(["needed", "not_needed"] as const),
});

const COURSE: Shelved = {
  goal: "energy",
  ingredients: new Set(["zinc", "saline"]),
  sessions: 6,
  minutes: 45,
  price: 94_500n,
  needs_clearance: true,
};

test.each<[CarePackageNarrowing, boolean]>([
  [{}, true],
  [{ goal: "energy", ingredient: "zinc", without: ["biotin"], sessions: "6-" }, true],
  [{ goal: "mood" }, false],
  [{ ingredient: "biotin" }, false],
  [{ without: ["biotin", "saline"] }, false],
  [{ sessions: "2-5" }, false],
  [{ minutes_max: 45 }, true],
  [{ minutes_max: 44 }, false],
  [{ price_max: 94_500 }, true],
  [{ price_max: 94_499 }, false],
  [{ clearance: "not_needed" }, false],
])("a course of six is narrowed by %j", (asked, expected) => {
  expect(fitting(asked)(COURSE)).toBe(expected);
});

test("each count is what the list shows once that value is asked for", () => {
  assert(
    property(array(shelved, { maxLength: 20 }), narrowing, (shelf, asked) => {
      const facets = countFacets(shelf, asked, names, 100);
      const shown = (change: CarePackageNarrowing) => shelf.filter(fitting({ ...asked, ...change })).length;
      expect(facets.count).toBe(shown({}));
      for (const { value, count } of facets.goals) expect(count).toBe(shown({ goal: value }));
      for (const { value, count } of facets.ingredients) expect(count).toBe(shown({ ingredient: value }));
      for (const { value, count } of facets.without)
        expect(count).toBe(shown({ without: [...(asked.without ?? []), value] }));
      for (const { value, count } of facets.sessions) expect(count).toBe(shown({ sessions: value }));
      for (const { value, count } of facets.minutes) expect(count).toBe(shown({ minutes_max: value }));
      for (const { value, count } of facets.prices) expect(count).toBe(shown({ price_max: value }));
      for (const { value, count } of facets.clearance) expect(count).toBe(shown({ clearance: value }));
    }),
  );
});

test("what is asked for stays on offer where nothing is left, and what nobody has is not offered", () => {
  const facets = countFacets([COURSE], { goal: "mood", sessions: "1", ingredient: "biotin" }, names, 100);
  expect(facets.count).toBe(0);
  expect(facets.goals).toEqual([{ value: "mood", label: "mood", count: 0 }]);
  expect(facets.sessions).toEqual([{ value: "1", count: 0 }]);
  expect(facets.ingredients).toEqual([{ value: "biotin", label: "biotin", count: 0 }]);
  expect(countFacets([COURSE], {}, names, 100).without).toEqual([
    { value: "zinc", label: "zinc", count: 0 },
    { value: "saline", label: "saline", count: 0 },
  ]);
});
