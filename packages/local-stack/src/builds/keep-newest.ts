import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** How many builds stay: the newest, and those that a running stack or a switched branch may still want. */
const KEPT = 3;

export function removeOldBuilds(folder: string): void {
  const newestFirst = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), builtMs: statSync(join(folder, name)).mtimeMs }))
    .sort((one, other) => other.builtMs - one.builtMs);
  for (const { path } of newestFirst.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}
