import { isReviewDue, oldestOf } from "./index";

test.each([
  ["2025-11-27", "2026-11-27", false],
  ["2025-11-26", "2026-11-27", true],
  ["2024-02-29", "2025-02-28", false],
  ["2024-02-29", "2025-03-01", true],
  ["2026-12-01", "2026-11-27", false],
  ["2019-01-01", "2026-11-27", true],
])("a review of %s is due on %s: %s", (reviewed_on, today, due) => {
  expect(isReviewDue(reviewed_on, today)).toBe(due);
});

test("the oldest of several dates is found, of none there is none", () => {
  expect(oldestOf(["2026-02-01", "2025-12-31", "2026-01-01"])).toBe("2025-12-31");
  expect(oldestOf([])).toBeNull();
});
