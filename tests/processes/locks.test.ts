import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Registry, startRedis, Supervisor, findRedis } from "@ampoule/local-stack";
import type { ILockingModule } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { moduleIntegrationTestRunner } from "@medusajs/test-utils";
import { freePortNow } from "../support/free-port";

/**
 * Medusa's own locks, of which one process's memory and Redis are used as they are. What our workflows count on: one
 * holder, and a key that is free again when its time is up, for then its holder is dead. The database's locks are ours
 * and are tested beside their source.
 */
const folder = mkdtempSync(join(tmpdir(), "ampoule-locks-"));
const port = freePortNow();
let supervisor: Supervisor;

beforeAll(async () => {
  const registry = await Registry.take(join(folder, "run.json"), "tests", () => Promise.resolve());
  if (!(registry instanceof Registry)) throw new Error("Broken invariant: the folder is this test's own");
  registry.removeAfterwards(folder);
  supervisor = new Supervisor(registry, folder);
  const path = findRedis();
  if (!path) throw new Error("There is no Redis here: `npm test -- --only processes` brings one");
  await startRedis(supervisor, { path, port });
});
afterAll(() => supervisor.stopAll());

const redis = {
  resolve: "@medusajs/medusa/locking-redis",
  id: "locking-redis",
  is_default: true,
  options: { redisUrl: `redis://127.0.0.1:${port}` },
};
const won = (results: PromiseSettledResult<unknown>[]) => results.filter(({ status }) => status === "fulfilled").length;

describe.each([
  ["one process's memory", []],
  ["Redis", [redis]],
])("locks in %s", (_, providers) => {
  moduleIntegrationTestRunner<ILockingModule>({
    moduleName: Modules.LOCKING,
    dbName: "chk_locks",
    moduleOptions: { providers },
    testSuite: ({ service }) => {
      const twenty = (expire: number) =>
        Promise.allSettled(Array.from({ length: 20 }, () => service.acquire("cart", { expire })));

      test("have one holder of 20 that try, and are free when they are released", async () => {
        expect(won(await twenty(60))).toBe(1);
        await expect(service.release("cart")).resolves.toBe(true);
        expect(won(await twenty(1))).toBe(1);
        await service.release("cart");
      });

      test("are free when their time is up, though nobody released them, and again for one", async () => {
        await service.acquire("cart", { expire: 1 });
        expect(won(await twenty(60))).toBe(0);
        await sleep(1_100);
        expect(won(await twenty(60))).toBe(1);
        await service.release("cart");
      });
    },
  });
});
