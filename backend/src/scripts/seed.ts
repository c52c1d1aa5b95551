import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { ExecArgs } from "@medusajs/framework/types";
import { seed } from "../seed";

/**
 * `medusa exec ./src/scripts/seed`. Writes what the storefront has to know, the key of this database and the region,
 * to the file that SEED_OUTPUT names.
 */
export default async function runSeed({ container }: ExecArgs): Promise<void> {
  const { publishable_key, region_id } = await seed(container);
  const output = process.env["SEED_OUTPUT"];
  if (!output) return;
  await mkdir(dirname(output), { recursive: true });
  // Renamed into place: a reader never sees half a file.
  await writeFile(`${output}.part`, JSON.stringify({ publishable_key, region_id }, null, 2));
  await rename(`${output}.part`, output);
}
