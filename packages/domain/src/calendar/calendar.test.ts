import { localDate } from "./index";

test.each([
  ["2026-03-08T04:59:59Z", "America/New_York", "2026-03-07"],
  ["2026-03-08T05:00:00Z", "America/New_York", "2026-03-08"],
  ["2026-11-02T04:30:00Z", "America/New_York", "2026-11-01"],
  ["2026-12-31T10:00:00Z", "Pacific/Kiritimati", "2027-01-01"],
])("at %s it is in %s the %s", (instant, zone, date) => {
  expect(localDate(new Date(instant), zone)).toBe(date);
});

test("an unknown zone has no dates", () => {
  expect(() => localDate(new Date(0), "Mars/Olympus")).toThrow(RangeError);
});
