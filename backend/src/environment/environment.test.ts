import { halves, isServing } from "./index";

const REDIS_URL = "redis://localhost:6379";

test("a process that serves and works needs nothing shared", () => {
  expect(halves({ MEDUSA_WORKER_MODE: "shared" })).toEqual([]);
  expect(halves({ MEDUSA_WORKER_MODE: "shared", LOCKING: "memory" })).toEqual([]);
});

test.each(["server", "worker"] as const)(
  "a %s without Redis, or with locks of its own, is half a deployment",
  (mode) => {
    expect(halves({ MEDUSA_WORKER_MODE: mode })).toEqual([expect.stringMatching(/^REDIS_URL: /)]);
    expect(halves({ MEDUSA_WORKER_MODE: mode, LOCKING: "postgres" })).toEqual([expect.stringMatching(/^REDIS_URL: /)]);
    expect(halves({ MEDUSA_WORKER_MODE: mode, REDIS_URL, LOCKING: "memory" })).toEqual([
      expect.stringMatching(/^LOCKING: .*redis or postgres/),
    ]);
    for (const LOCKING of ["redis", "postgres", undefined] as const)
      expect(halves({ MEDUSA_WORKER_MODE: mode, REDIS_URL, LOCKING })).toEqual([]);
  },
);

test("our server, start and develop serve; migrating, seeding and making an account do not", () => {
  const medusa = (...args: string[]) => isServing(["node", "medusa", ...args]);
  expect(isServing(["node", "/a/build/src/server.js", "--port", "9000"])).toBe(true);
  expect([medusa("start"), medusa("develop")]).toEqual([true, true]);
  expect([medusa("exec", "./seed.js"), medusa("db:migrate"), medusa("user")]).toEqual([false, false, false]);
});
