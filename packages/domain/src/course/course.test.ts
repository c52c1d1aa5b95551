import { courseDays } from "./index";

test("a course's sessions fall between the least and the most days apart", () => {
  const days = courseDays(3, { min_days: 7, max_days: 21 });
  expect(days).toEqual([
    { session: 1, earliest: 1, latest: 1 },
    { session: 2, earliest: 8, latest: 22 },
    { session: 3, earliest: 15, latest: 43 },
  ]);
});

test("without an upper bound only the earliest day is known", () => {
  expect(courseDays(2, { min_days: 1, max_days: null })[1]).toEqual({ session: 2, earliest: 2, latest: null });
});

test("a single session is on day 1", () => {
  expect(courseDays(1, null)).toEqual([{ session: 1, earliest: 1, latest: 1 }]);
});
