// Completes package-lock.json after an `npm install` from a registry that lacks the native packages of other systems:
// npm then leaves them out of the lock file, and `npm ci` refuses it everywhere. Their versions stand in the package
// that wants them, and their system in their names; where they are installed, npm fetches and checks them as usual.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OS = ["android", "darwin", "freebsd", "linux", "openbsd", "openharmony", "win32"];
const CPU = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
const LIBC = { gnu: "glibc", musl: "musl", gnueabihf: "glibc", musleabihf: "musl" };

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name, version]) => /^\d/.test(version) && !isLocked(path, name))
    .map(([name, version]) => [`node_modules/${name}`, native(name, version, entry)]),
);
for (const [path, entry] of added) lock.packages[path] = entry;
const [root, ...others] = Object.keys(lock.packages);
// npm's own order, or its next run would rewrite the whole file.
lock.packages = Object.fromEntries([root, ...others.sort(byNpmsOrder)].map((path) => [path, lock.packages[path]]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} native packages of other systems added to package-lock.json`);

/** Looks where Node would: beside the package, then in each node_modules above it. */
function isLocked(path, name) {
  const folders = path
    .split("/node_modules/")
    .map((_, index, parts) => parts.slice(0, index + 1).join("/node_modules/"));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some(
    (candidate) => candidate in lock.packages,
  );
}

function native(name, version, parent) {
  const words = name.split("/").at(-1).split("-");
  const pick = (known) => known.filter((word) => words.includes(word));
  const libc = words.includes("linux") ? words.flatMap((word) => LIBC[word] ?? []) : [];
  return {
    version,
    cpu: pick(CPU),
    ...(parent.dev ? { dev: true } : {}),
    ...(parent.devOptional ? { devOptional: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(pick(OS).length > 0 ? { os: pick(OS) } : {}),
  };
}

function byNpmsOrder(one, other) {
  return one.localeCompare(other, "en");
}
