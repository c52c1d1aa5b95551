import { readinessOf } from "./readiness";

const lag = { lag_s: 0, dead: 0 };

test("a process is ready with its database, its clinic, and its Redis where it has one", () => {
  expect(readinessOf({ lag, clinics: 1, redis: undefined })).toEqual({
    ...{ status: "ready", database: "up", redis: "unused", clinic: "there" },
    inbox: { ...lag, late: false },
  });
  expect(readinessOf({ lag, clinics: 1, redis: "up" })).toMatchObject({ status: "ready", redis: "up" });
});

test("what is missing is said in a word", () => {
  expect(readinessOf({ lag, clinics: 0, redis: undefined })).toMatchObject({ status: "not_ready", clinic: "missing" });
  expect(readinessOf({ lag, clinics: 1, redis: "down" })).toMatchObject({ status: "not_ready", redis: "down" });
  expect(readinessOf({ lag: null, clinics: null, redis: "up" })).toEqual({
    ...{ status: "not_ready", database: "down", redis: "up", clinic: "unknown", inbox: null },
  });
});

test("a late inbox is told, and takes nobody off the air", () => {
  expect(readinessOf({ lag: { lag_s: 301, dead: 2 }, clinics: 1, redis: undefined })).toMatchObject({
    ...{ status: "ready", inbox: { lag_s: 301, dead: 2, late: true } },
  });
});
