import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "@medusajs/framework/pg";
import { takePresence, type PresenceConnection } from "../presence/presence";
import { sharingOf } from "../presence/sharing";

const MEMORY = sharingOf("memory");
const POSTGRES = sharingOf("postgres");
const REDIS = sharingOf("redis", "redis://localhost:6379");

/** A process that shows itself. `kill` is its end; `lose` breaks its connection, and it gets no other until `back`. */
type Shown = {
  kill: () => Promise<void>;
  lose: () => Promise<void>;
  back: () => void;
  connections: Client[];
  refused: string[];
};

const shown: Shown[] = [];
async function show(sharing: number, patience_ms = 200): Promise<Shown> {
  const connections: Client[] = [];
  const refused: string[] = [];
  let away = false;
  const connect = async (): Promise<PresenceConnection> => {
    if (away) throw new Error("the database is away");
    const client = await connected();
    connections.push(client);
    return client;
  };
  const process_: Shown = {
    connections,
    refused,
    kill: async () => {
      away = true;
      await connections.at(-1)?.end();
    },
    lose: async () => {
      const last = connections.at(-1);
      away = true;
      const client = await connected();
      await client.query("SELECT pg_terminate_backend($1)", [last && "processID" in last ? last.processID : 0]);
      await client.end();
    },
    back: () => (away = false),
  };
  shown.push(process_);
  await takePresence({
    connect,
    sharing,
    patience_ms,
    retry_ms: 20,
    warn: () => undefined,
    refused: (message) => refused.push(message),
  });
  return process_;
}

async function connected(): Promise<Client> {
  const client = new Client({ connectionString: process.env["DATABASE_URL"] });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

async function until(met: () => boolean): Promise<void> {
  for (let wait = 0; !met() && wait < 500; wait += 1) await sleep(20);
  expect(met()).toBe(true);
}

afterEach(() => Promise.all(shown.splice(0).map(({ kill }) => kill())));

test("a process with locks of its own is alone on its database", async () => {
  await show(MEMORY);
  await expect(show(MEMORY)).rejects.toThrow("LOCKING=memory");
  await expect(show(POSTGRES)).rejects.toThrow(/REDIS_URL.*LOCKING=postgres/);
  await expect(show(REDIS)).rejects.toThrow("and this one with locks in a Redis");
});

test("processes that share their locks are let in together, and no other", async () => {
  await Promise.all(Array.from({ length: 8 }, () => show(REDIS)));
  await expect(show(POSTGRES)).rejects.toThrow("locks in a Redis (LOCKING=redis)");
  await expect(show(MEMORY)).rejects.toThrow("LOCKING=redis");
  await expect(show(sharingOf("redis", "redis://localhost:6380"))).rejects.toThrow("the same REDIS_URL");
});

test("of two that may not be together and come at once, one is let in", async () => {
  const results = await Promise.allSettled([show(MEMORY), show(MEMORY), show(POSTGRES)]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("the successor of a process that has just died waits for its connection to go", async () => {
  const first = await show(MEMORY);
  const successor = show(MEMORY, 2_000);
  await sleep(100);
  await first.kill();
  await successor;
});

test("a lost connection is made again, and keeps others out once more", async () => {
  const process_ = await show(MEMORY);
  await process_.lose();
  process_.back();
  await until(() => process_.connections.length === 2);
  await sleep(100);
  await expect(show(MEMORY)).rejects.toThrow("LOCKING=memory");
  expect(process_.refused).toEqual([]);
});

test("a process whose place was taken while its connection was lost is told to go", async () => {
  const process_ = await show(MEMORY);
  await process_.lose();
  const successor = await show(MEMORY, 5_000);
  process_.back();
  await until(() => process_.refused.length === 1);
  expect(process_.refused[0]).toContain("LOCKING=memory");
  expect(successor.refused).toEqual([]);
});

test("a Redis is known by its address, whoever signs in there", () => {
  const of = (url: string) => sharingOf("redis", url);
  expect(of("redis://me:secret@cache:6379/0")).toBe(of("redis://cache"));
  expect(new Set(["redis://cache", "redis://cache/1", "redis://cache:6380", "redis://other"].map(of)).size).toBe(4);
  expect(of("redis://cache")).toBeGreaterThan(POSTGRES);
});
