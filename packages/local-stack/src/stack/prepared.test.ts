import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPrepared, writePrepared } from "./prepared";
import { secretsIn } from "./secrets";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "prepared-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("what was done to one database says nothing of another", () => {
  const file = join(folder, "prepared.json");
  writePrepared(file, { database: "one", migrated: "abc" });
  expect(readPrepared(file, "one")).toEqual({ database: "one", migrated: "abc" });
  expect(readPrepared(file, "two")).toEqual({ database: "two" });
});

test("notes that are missing or cut off are blank ones", () => {
  const file = join(folder, "prepared.json");
  expect(readPrepared(file, "one")).toEqual({ database: "one" });
  writeFileSync(file, '{"database":');
  expect(readPrepared(file, "one")).toEqual({ database: "one" });
});

test("an installation's secrets are its own, stay the same, and are its owner's to read", () => {
  const file = join(folder, "secrets.json");
  const made = secretsIn(file);
  expect(secretsIn(file)).toEqual(made);
  expect(secretsIn(join(folder, "other.json"))).not.toEqual(made);
  expect(new Set(Object.values(made)).size).toBe(Object.keys(made).length);
  expect(statSync(file).mode & 0o077).toBe(0);
});
