import { afterFailure, MAX_ATTEMPTS, retryDelaySeconds } from "./retry";

const now = new Date("2026-11-23T12:00:00Z");

test("an event that failed is tried again, later each time, at most an hour later", () => {
  expect([1, 2, 3, 10, 11].map(retryDelaySeconds)).toEqual([5, 10, 20, 2_560, 3_600]);
  expect(afterFailure(1, now)).toEqual({ status: "failed", next_attempt_at: new Date("2026-11-23T12:00:05Z") });
});

test("an event that keeps failing waits for staff", () => {
  expect(afterFailure(MAX_ATTEMPTS - 1, now).status).toBe("failed");
  expect(afterFailure(MAX_ATTEMPTS, now)).toEqual({ status: "dead", next_attempt_at: null });
});
