import { eventually } from "../http/checkout/shop";
import { withDeployment, type Backend } from "./support/deployment";

withDeployment("guard", ({ boot, refusal, kill, end, redis_url, sql }) => {
  const presences = () =>
    sql<{ pid: number }>(
      `SELECT pid FROM pg_locks JOIN pg_database ON oid = database AND datname = current_database()
       WHERE locktype = 'advisory' AND mode = 'ShareLock' AND granted`,
    );
  const running: Backend[] = [];
  const keep = (backend: Backend) => running.push(backend);
  const health = async ({ base }: Backend) => (await fetch(`${base}/ready`)).status;

  test("a second process that shares no locks is refused, and told what to set; the first serves on", async () => {
    const first = await boot("first");
    keep(first);
    const [twin, stranger] = await Promise.all([refusal("twin"), refusal("stranger", { LOCKING: "postgres" })]);
    expect([twin.code, stranger.code]).toEqual([1, 1]);
    for (const { printed } of [twin, stranger]) expect(printed).toMatch(/REDIS_URL.*LOCKING=postgres/);
    await expect(health(first)).resolves.toBe(200);
  });

  test("a process whose connection to the database breaks serves on, and is known again to those who come", async () => {
    const [before] = await presences();
    await sql("SELECT pg_terminate_backend(?)", [String(before?.pid)]);
    const after = await eventually(async () => (await presences()).find(({ pid }) => pid !== before?.pid));
    expect(after).toBeDefined();
    await expect(health(running[0]!)).resolves.toBe(200);
    expect((await refusal("after-the-break")).code).toBe(1);
  });

  test("after kill -9 the next process boots, and others with the database's locks beside it", async () => {
    await kill(running.pop()!);
    keep(await boot("successor", { LOCKING: "postgres" }));
    keep(await boot("second", { LOCKING: "postgres" }));
    expect(await presences()).toHaveLength(2);
  });

  test("neither Redis's locks nor a process's own are mixed with the database's", async () => {
    const [redis, memory] = await Promise.all([
      refusal("redis", { REDIS_URL: redis_url() }),
      refusal("memory", { LOCKING: "memory" }),
    ]);
    expect([redis.code, memory.code]).toEqual([1, 1]);
    expect(redis.printed).toMatch(/locks in the database \(LOCKING=postgres\), and this one with locks in a Redis/);
    for (const backend of running) await expect(health(backend)).resolves.toBe(200);
    await Promise.all(running.map(end));
    // PostgreSQL hears of a process's end a moment after we do.
    await expect(eventually(async () => (await presences()).length === 0 || undefined)).resolves.toBe(true);
  });
});
