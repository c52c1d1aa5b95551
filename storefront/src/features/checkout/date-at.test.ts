import { dateAt } from "./date-at";

test("a date is the clinic's, not the server's or the browser's", () => {
  expect(dateAt("2026-11-24T03:30:00Z", "America/New_York", "en")).toBe("November 23, 2026");
  expect(dateAt("2026-11-24T03:30:00Z", "Asia/Tokyo", "en")).toBe("November 24, 2026");
});
