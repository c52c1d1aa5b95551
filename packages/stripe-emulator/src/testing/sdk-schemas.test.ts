import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemasOfSdk } from "./sdk-schemas";

const FILE = join(__dirname, "sdk-schemas.generated.json");

test("the schemas are those of the installed SDK (UPDATE_SDK_SCHEMAS=1 writes them anew)", () => {
  const made = JSON.stringify(schemasOfSdk());
  if (process.env["UPDATE_SDK_SCHEMAS"] === "1") writeFileSync(FILE, `${made}\n`);
  // Not by `toEqual`: a difference of a hundred thousand characters would be printed.
  expect(JSON.stringify(JSON.parse(readFileSync(FILE, "utf8"))) === made).toBe(true);
}, 120_000);
