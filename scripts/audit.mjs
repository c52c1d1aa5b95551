// `npm run audit`: asks the registry for known defects of what package-lock.json installs. Each must be gone or be
// explained in docs/security.md, by its advisory's id. Ends with 0 where that holds, 1 where it doesn't, and 2 where the
// registry gives no answer: not run is not passed.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ADVISORY = /GHSA(?:-[0-9a-z]{4}){3}/g;

const { stdout, error } = spawnSync("npm", ["audit", "--json"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
const report = parsed(stdout);
if (error || !report?.vulnerabilities) {
  const why = error?.message ?? report?.message ?? report?.error?.summary ?? "no report";
  console.error(`Not run: the registry gave no audit (${why}). Choose one that does by \`npm config set registry\`.`);
  process.exit(2);
}

const explained = new Set(readFileSync(join(root, "docs", "security.md"), "utf8").match(ADVISORY) ?? []);
const found = new Map(
  Object.values(report.vulnerabilities)
    .flatMap(({ via }) => via)
    // A word in place of an advisory names another entry of this list, through which it comes.
    .filter((advisory) => typeof advisory === "object")
    .map((advisory) => [advisory.url.match(ADVISORY)?.[0] ?? advisory.url, advisory]),
);
const open = [...found].filter(([id]) => !explained.has(id));
for (const [id, { name, severity, title }] of open) console.error(`${id}  ${severity}  ${name}: ${title}`);
for (const id of explained) if (!found.has(id)) console.log(`${id} is explained and no longer found: take it out.`);
console.log(
  `${found.size} known defects, ${found.size - open.length} explained in docs/security.md, ${open.length} not.`,
);
process.exitCode = open.length > 0 ? 1 : 0;

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
