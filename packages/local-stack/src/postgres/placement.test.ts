import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canReach, elsewhereFor, makeElsewhere } from "./placement";

const stranger = { uid: 54_321, gid: 54_321 };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "placement-"));
  mkdirSync(join(folder, "inner"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a folder below one that others can't enter is out of reach", () => {
  chmodSync(folder, 0o700);
  expect(canReach(join(folder, "inner"), stranger)).toBe(false);
  chmodSync(folder, 0o711);
  expect(canReach(join(folder, "inner"), stranger)).toBe(true);
});

test("a folder yet to be made is judged by those above it", () => {
  chmodSync(folder, 0o755);
  expect(canReach(join(folder, "inner", "new"), stranger)).toBe(true);
});

test("each checkout has a place of its own elsewhere", () => {
  expect(elsewhereFor("/a")).toBe(elsewhereFor("/a/"));
  expect(elsewhereFor("/a")).not.toBe(elsewhereFor("/b"));
});

test("a place that others can write is refused", () => {
  const place = join(folder, "inner");
  chmodSync(place, 0o777);
  expect(() => makeElsewhere(place)).toThrow(/can be written/);
  chmodSync(place, 0o755);
  expect(makeElsewhere(place)).toBe(place);
});
