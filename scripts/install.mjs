import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.mjs";

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own record of an installation as the last
 * thing it does, so a record that is missing or differs means: absent, broken off, or of an older lock file.
 */
export function installationIsComplete(root) {
  const wanted = packagesOf(join(root, "package-lock.json")) ?? {};
  const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
  if (!present) return false;
  return Object.entries(wanted)
    .filter(([path, entry]) => path.includes("node_modules/") && !entry.optional)
    .every(([path, entry]) => present[path]?.version === entry.version);
}

/** `npm ci` by the lock file. Development packages are needed whatever NODE_ENV says. */
export async function installPackages(root) {
  const npm = process.env.npm_execpath;
  const [program, before] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  await runCommand("Installing packages (a minute or two the first time)", program, [...before, ...flags], root);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT" || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
