import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { secretsIn } from "./secrets";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "secrets-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("an older installation gets the secret that it lacks and keeps the others", () => {
  const file = join(folder, "secrets.json");
  const { STOREFRONT_REVALIDATE_SECRET: _, ...older } = secretsIn(file);
  writeFileSync(file, JSON.stringify(older));
  const now = secretsIn(file);
  expect(now).toMatchObject(older);
  expect(now.STOREFRONT_REVALIDATE_SECRET).toHaveLength(64);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(now);
});
