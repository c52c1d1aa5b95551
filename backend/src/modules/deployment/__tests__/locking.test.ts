import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils";
import { moduleIntegrationTestRunner } from "@medusajs/test-utils";
import { DEPLOYMENT_MODULE } from "../index";
import { PostgresLockingProvider } from "../locking/service";
import { ProcessLock } from "../models/process-lock";
import type { DeploymentModuleService } from "../service";

const times = <T>(count: number, act: (index: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: count }, (_, index) => act(index)));
const won = (results: PromiseSettledResult<unknown>[]) => results.filter(({ status }) => status === "fulfilled").length;

moduleIntegrationTestRunner<DeploymentModuleService>({
  moduleName: DEPLOYMENT_MODULE,
  dbName: "chk_process_lock",
  moduleModels: [ProcessLock],
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ dbConfig: { clientUrl } }) => {
    const pools = [0, 1].map(() => ModulesSdkUtils.createPgConnection({ clientUrl, pool: { max: 10 } }));
    /** As two processes have them: each with connections of its own. */
    const [one, other] = pools.map(
      (pool) => new PostgresLockingProvider({ [ContainerRegistrationKeys.PG_CONNECTION]: pool }),
    ) as [PostgresLockingProvider, PostgresLockingProvider];
    const either = (index: number) => (index % 2 === 0 ? one : other);
    afterAll(() => Promise.all(pools.map((pool) => pool.destroy())));

    test("of 20 that want a key at once one gets it, and the next once it is free", async () => {
      const results = await times(20, (index) => either(index).acquire("cart", { expire: 60 }));
      expect(won(results)).toBe(1);
      await expect(one.release("cart")).resolves.toBe(true);
      await other.acquire("cart", { expire: 60 });
      await expect(one.acquire("cart")).rejects.toMatchObject({ type: "conflict" });
    });

    test("a lock past its time is taken over by one of 20, though its holder was killed and had no name", async () => {
      await one.acquire("cart", { expire: 1 });
      expect(won(await times(20, (index) => either(index).acquire("cart", { expire: 60 })))).toBe(0);
      await sleep(1_100);
      expect(won(await times(20, (index) => either(index).acquire("cart", { expire: 60 })))).toBe(1);
    });

    test("a caller that names no time holds its lock for minutes, not for ever", async () => {
      await one.acquire("cart");
      const { rows } = await pools[0]!.raw(
        "SELECT expires_at - now() BETWEEN '4 min' AND '5 min' AS ok FROM process_lock",
      );
      expect(rows).toEqual([{ ok: true }]);
    });

    test("an owner takes its own lock again and alone releases it", async () => {
      await one.acquire("cart", { ownerId: "me", expire: 60 });
      await other.acquire("cart", { ownerId: "me", expire: 60 });
      await expect(other.acquire("cart", { ownerId: "you" })).rejects.toThrow("Failed to acquire lock");
      await expect(other.release("cart", { ownerId: "you" })).resolves.toBe(false);
      await expect(other.release("cart")).resolves.toBe(false);
      await expect(other.release("cart", { ownerId: "me" })).resolves.toBe(true);
      await expect(other.release("cart", { ownerId: "me" })).resolves.toBe(false);
    });

    test("several keys are taken together or not at all, in whatever order they are named", async () => {
      await one.acquire("b", { expire: 60 });
      await expect(other.acquire(["a", "b", "c"], { expire: 60 })).rejects.toMatchObject({ type: "conflict" });
      await one.acquire(["a", "c"], { expire: 60 });
      await one.release(["a", "b", "c"]);
      const orders = [
        ["a", "b"],
        ["b", "a"],
        ["a", "a", "b"],
      ];
      expect(won(await times(30, (index) => either(index).acquire(orders[index % 3]!, { expire: 60 })))).toBe(1);
    });

    test("jobs under one key run one after another, over processes, and keep out those who acquire", async () => {
      let inside = 0;
      let most = 0;
      const results = await times(20, (index) =>
        either(index).execute(
          "stock",
          async () => {
            most = Math.max(most, (inside += 1));
            if (index === 0) await expect(other.acquire("stock")).rejects.toMatchObject({ type: "conflict" });
            await sleep(20);
            inside -= 1;
          },
          { timeout: 30 },
        ),
      );
      expect([won(results), most]).toEqual([20, 1]);
    });

    test("a job that can't have its key in time is refused and does not run", async () => {
      await one.acquire("stock", { expire: 60 });
      const job = jest.fn(() => Promise.resolve());
      await expect(other.execute("stock", job, { timeout: 1 })).rejects.toThrow("Timed-out acquiring lock.");
      expect(job).not.toHaveBeenCalled();
    });

    test("a job longer than its lease keeps its key, and frees it when it fails", async () => {
      const long = one.execute("stock", () => sleep(2_500).then(() => Promise.reject(new Error("no stock"))), {
        expire: 1,
      });
      await Promise.all([
        expect(long).rejects.toThrow("no stock"),
        sleep(1_800).then(() => expect(other.acquire("stock")).rejects.toMatchObject({ type: "conflict" })),
      ]);
      await other.acquire("stock");
    });

    test("a job whose key was lost is told by its signal, and does not pass for done", async () => {
      const done = one.execute(
        "stock",
        async (signal) => {
          await pools[1]!.raw("UPDATE process_lock SET owner_id = 'another'");
          await new Promise((resolve) => signal?.addEventListener("abort", resolve));
        },
        { expire: 1 },
      );
      await expect(done).rejects.toThrow("Lost the lock");
      await expect(other.acquire("stock")).rejects.toMatchObject({ type: "conflict" });
    });

    test("releasing all frees what one owner holds", async () => {
      await one.acquire(["a", "b"], { ownerId: "me" });
      await one.acquire("c", { ownerId: "you" });
      await other.releaseAll({ ownerId: "me" });
      await other.acquire(["a", "b"]);
      await expect(other.acquire("c")).rejects.toMatchObject({ type: "conflict" });
    });
  },
});
