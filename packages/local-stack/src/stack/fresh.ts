import { readdirSync, rmSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../console/report";
import { elsewhereFor } from "../postgres/placement";

/** Locks belong to the runs that hold them. */
const KEPT = new Set(["run.json", "build.json", "install.lock"]);

/** Throws away all data of this checkout: database, secrets, simulated payments, and what lies elsewhere. */
export function clearData(root: string, dataFolder: string, report: Report): void {
  const inside = existsSync(dataFolder) ? readdirSync(dataFolder).filter((name) => !KEPT.has(name)) : [];
  const outside = [elsewhereFor(root), elsewhereFor(dataFolder)].filter((folder) => existsSync(folder));
  for (const path of [...inside.map((name) => join(dataFolder, name)), ...outside]) {
    rmSync(path, { recursive: true, force: true });
  }
  report.say(`Cleared ${[dataFolder, ...outside].join(", ")}`);
}
