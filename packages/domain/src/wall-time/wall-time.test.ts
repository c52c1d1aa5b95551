import fc from "fast-check";
import { instantAt, wallTime } from "./index";

test.each([
  ["2026-12-01T09:00", "America/New_York", "2026-12-01T14:00:00.000Z"],
  ["2026-07-01T09:00", "America/New_York", "2026-07-01T13:00:00.000Z"],
  ["2026-07-01T00:00", "Asia/Kathmandu", "2026-06-30T18:15:00.000Z"],
  // Clocks go back at two: the first of the two.
  ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00.000Z"],
])("%s in %s is %s", (time, zone, instant) => {
  expect(instantAt(time, zone)).toEqual({ ok: true, value: new Date(instant) });
  expect(wallTime(new Date(instant), zone)).toBe(time);
});

test.each(["2026-03-08T02:30", "2026-02-30T09:00", "2026-12-01T24:30", "2026-12-01", "", "soon"])(
  "no clock in New York shows %j",
  (time) => {
    expect(instantAt(time, "America/New_York")).toEqual({ ok: false, code: "NO_SUCH_TIME" });
  },
);

test("what a clock shows at any minute is found again, or a time that looks the same an hour before", () => {
  const zone = fc.constantFrom("America/New_York", "Europe/Lisbon", "Australia/Lord_Howe", "UTC", "America/Phoenix");
  const minute = fc.integer({ min: 0, max: 60_000_000 }).map((count) => new Date(count * 60_000));
  fc.assert(
    fc.property(minute, zone, (at, where) => {
      const found = instantAt(wallTime(at, where), where);
      expect(found.ok && wallTime(found.value, where)).toBe(wallTime(at, where));
      expect(found.ok && at.getTime() - found.value.getTime()).toBeLessThanOrEqual(3_600_000);
    }),
    { numRuns: 500 },
  );
});
