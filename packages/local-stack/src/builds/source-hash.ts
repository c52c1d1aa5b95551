import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const NOT_SOURCES = new Set(["node_modules", "dist", "__tests__", "test-results"]);

/**
 * A short name for the content of these files and folders: the same sources give the same name, whatever the clone or
 * the files' dates. Tests, outputs and hidden files don't count, for no build reads them.
 */
export function sourceHash(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const file of paths.flatMap((path) => filesBelow(join(root, path))).sort())
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}

function filesBelow(path: string): string[] {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  if (!stat.isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => !NOT_SOURCES.has(name) && !name.startsWith(".") && !isDerived(name))
    .flatMap((name) => filesBelow(join(path, name)));
}

const isDerived = (name: string) => /\.test\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$/.test(name);
