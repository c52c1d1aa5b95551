import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sourceHash } from "./source-hash";

let root: string;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const hash = () => sourceHash(root, ["app", "package-lock.json"]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sources-"));
  for (const folder of ["app", "app/node_modules", "app/.next", "app/src"]) mkdirSync(join(root, folder));
  write("app/src/page.ts", "one");
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

test("a changed, a new or a renamed source asks for another build", () => {
  const seen = [hash()];
  write("app/src/page.ts", "two");
  seen.push(hash());
  write("app/src/new.ts", "");
  seen.push(hash());
  write("package-lock.json", "{ }");
  seen.push(hash());
  expect(new Set(seen).size).toBe(seen.length);
});

test("dates, tests, outputs and installed packages do not", () => {
  const before = hash();
  utimesSync(join(root, "app/src/page.ts"), new Date(0), new Date(0));
  write("app/src/page.test.ts", "test");
  write("app/.next/page.js", "output");
  write("app/node_modules/x.js", "package");
  expect(hash()).toBe(before);
});
