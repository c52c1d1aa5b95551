import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { identityOf, isAlive } from "./identity";
import { readRegistry, Registry, type Record } from "./registry";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "registry-"));
  file = join(folder, "run.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

const nobody = () => Promise.reject(new Error("There is nothing to recover from"));

async function taken(recover = nobody as (left: Record) => Promise<void>): Promise<Registry> {
  const registry = await Registry.take(file, "npm start", recover);
  if (!(registry instanceof Registry)) throw new Error("Another run holds it");
  return registry;
}

test("a second run is told of the first, and where it is found", async () => {
  const registry = await taken();
  registry.announce(["Storefront  http://localhost:8000"]);
  await expect(Registry.take(file, "npm start", nobody)).resolves.toMatchObject({
    heldBy: {
      command: "npm start",
      supervisor: { pid: process.pid },
      addresses: ["Storefront  http://localhost:8000"],
    },
  });
});

test("after a release the lock is free, and nothing lies beside it", async () => {
  (await taken()).release();
  expect(readdirSync(folder)).toEqual([]);
  await expect(taken()).resolves.toBeInstanceOf(Registry);
});

test("the lock of a run that died is taken over, once what it left has been seen to", async () => {
  const dead = { pid: 2 ** 22 + 1, started: "1" };
  const child = { ...dead, name: "backend", end: "group" as const };
  writeFileSync(
    file,
    JSON.stringify({ command: "npm start", supervisor: dead, addresses: [], children: [child], temporary: [] }),
  );
  const seen: Record[] = [];
  await taken((left) => Promise.resolve(void seen.push(left)));
  expect(seen.map(({ children }) => children)).toEqual([[child]]);
});

test("a lock that was cut off while it was written holds nobody up", async () => {
  writeFileSync(file, '{"command":"npm st');
  await expect(taken()).resolves.toBeInstanceOf(Registry);
});

test("children and temporary folders are on record until they are gone", async () => {
  const registry = await taken();
  registry.add({ pid: 1, started: "1", name: "one", end: "group" });
  registry.add({ pid: 2, started: "2", name: "two", end: "postgres" });
  registry.removeAfterwards("/tmp/x");
  registry.remove(1);
  expect(readRegistry(file)).toMatchObject({ children: [{ pid: 2, end: "postgres" }], temporary: ["/tmp/x"] });
});

test("a process is told from a later one with the same number", () => {
  const own = identityOf(process.pid);
  expect(own && isAlive(own)).toBe(true);
  expect(isAlive({ pid: process.pid, started: "0" })).toBe(false);
});
