import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { schemasOfSdk } from "./sdk-schemas";

const FILE = join(__dirname, "sdk-schemas.generated.json");

test("the schemas are those of the installed SDK (UPDATE_SDK_SCHEMAS=1 writes them anew)", () => {
  const made = `${JSON.stringify(schemasOfSdk())}\n`;
  if (process.env["UPDATE_SDK_SCHEMAS"] === "1") writeFileSync(FILE, made);
  expect(readFileSync(FILE, "utf8") === made).toBe(true);
}, 120_000);
