import { readdirSync } from "node:fs";
import { basename } from "node:path";

test("no two migrations share a name: all modules keep theirs in one table, and the second would never run", () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" });
  const names = files.filter((file) => /migrations[\\/]Migration\w+\.ts$/.test(file)).map((file) => basename(file));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
