import fc from "fast-check";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Store } from "./store";
import { TABLE_NAMES, type DeliveryRow } from "./tables";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compaction-"));
  path = join(folder, "journal.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every row of every table, in order, and what the index says is to be sent: all at once, so in no order. */
const stateOf = (store: Store) => ({
  tables: TABLE_NAMES.map((table) => ({ table, rows: store.begin().all(table) })),
  pending: new Set(store.pendingDeliveries()),
});
const opened = <T>(worthwhile_changes: number, work: (store: Store) => T): T => {
  const store = new Store(path, { worthwhile_changes });
  try {
    return work(store);
  } finally {
    store.close();
  }
};
const delivery = (id: string, state: DeliveryRow["state"], attempt: number): DeliveryRow => ({
  id,
  event: "evt",
  event_type: "charge.succeeded",
  endpoint: "we",
  state,
  attempts: [],
  next_attempt_ms: attempt,
});
const NEVER = Number.POSITIVE_INFINITY;

const change = fc.record({
  table: fc.constantFrom("webhook_secrets" as const, "deliveries" as const),
  id: fc.constantFrom("a", "b", "c", "d"),
  does: fc.constantFrom("write" as const, "write" as const, "delete" as const),
  state: fc.constantFrom("pending" as const, "delivered" as const),
});

test("a journal written anew holds the same rows in the same order, and no more than them", () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 30 }), (transactions) => {
      rmSync(path, { force: true });
      opened(NEVER, (store) => {
        for (const [at, changes] of transactions.entries())
          store.transact((tx) => {
            for (const { table, id, does, state } of changes)
              if (does === "delete") tx.delete(table, id);
              else if (table === "deliveries") tx.put(table, delivery(id, state, at));
              else tx.put(table, { id, secret: String(at) });
          });
      });
      const before = opened(NEVER, stateOf);
      expect(opened(0, stateOf)).toEqual(before);
      // From the new file alone: the store that wrote it had read the old one.
      expect(opened(NEVER, stateOf)).toEqual(before);
      const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
      const changes_count = lines.flatMap((line) => JSON.parse(line).changes).length;
      const rows_count = before.tables.flatMap<unknown>(({ rows }) => rows).length;
      expect(changes_count).toBeLessThanOrEqual(2 * rows_count);
      // What comes afterwards is kept like before.
      opened(NEVER, (store) => store.transact((tx) => tx.put("webhook_secrets", { id: "after", secret: "x" })));
      expect(opened(0, (store) => store.begin().get("webhook_secrets", "after"))).toEqual({ id: "after", secret: "x" });
    }),
    { numRuns: 60 },
  );
});

/** One delivery that was tried often, and a secret. */
const fill = () =>
  opened(NEVER, (store) => {
    store.transact((tx) => tx.put("webhook_secrets", { id: "kept", secret: "s" }));
    for (let attempt = 0; attempt < 20; attempt++)
      store.transact((tx) => tx.put("deliveries", delivery("d", "pending", attempt)));
  });

test("a kill while the new file is written, at any byte of it, leaves the old one", () => {
  fill();
  const old = readFileSync(path);
  const before = opened(NEVER, stateOf);
  opened(0, () => undefined);
  const next = readFileSync(path);
  expect(next.length).toBeLessThan(old.length / 4);
  for (let length = 0; length <= next.length; length++) {
    writeFileSync(path, old);
    writeFileSync(`${path}.next`, next.subarray(0, length));
    expect(opened(NEVER, stateOf)).toEqual(before);
    expect(() => statSync(`${path}.next`)).toThrow();
  }
  writeFileSync(path, next);
  expect(opened(NEVER, stateOf)).toEqual(before);
});

test("a journal of which little is dead, or that is short, is left alone", () => {
  fill();
  const size = statSync(path).size;
  new Store(path).close();
  expect(statSync(path).size).toBe(size);
});

test("a process killed again and again while it writes its journal anew loses nothing", async () => {
  fill();
  const program = `
    const { Store } = require(${JSON.stringify(join(__dirname, "..", "..", "dist", "store", "store.js"))});
    for (let at = 0; ; at++) {
      const store = new Store(${JSON.stringify(path)}, { worthwhile_changes: 0 });
      for (let turn = 0; turn < 5; turn++) store.transact((tx) => tx.put("webhook_secrets", { id: "turning", secret: "s" + at }));
      store.close();
      if (at === 0) process.stdout.write("under way");
    }`;
  for (let round = 0; round < 8; round++) {
    const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = new Promise((done) => child.once("exit", done));
    await new Promise((begun) => child.stdout.once("data", begun));
    await new Promise((done) => setTimeout(done, 5 + round * 7));
    child.kill("SIGKILL");
    await ended;
    opened(NEVER, (store) => {
      expect(store.begin().get("webhook_secrets", "kept")).toEqual({ id: "kept", secret: "s" });
      expect(store.pendingDeliveries()).toEqual([delivery("d", "pending", 19)]);
      expect(store.begin().get("webhook_secrets", "turning")).toBeDefined();
    });
  }
}, 60_000);
