import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Report } from "../console/report";
import type { Supervisor } from "../processes/supervisor";
import { installCommands } from "./debian-packages";

/** A program of the system's, or the one command that would bring it. */
export type DebianProgram =
  { readonly found: true; readonly path: string } | { readonly found: false; readonly mend: string };

export interface DebianProgramSpec {
  /** As a person calls it: "Chromium". */
  readonly title: string;
  /** Any of these brings it. */
  readonly packages: readonly string[];
  readonly find: () => string | undefined;
}

/** Finds a program, or installs Debian's where this user may. Otherwise tells the one command that would. */
export async function ensureProgram(
  supervisor: Supervisor,
  report: Report,
  { title, packages, find }: DebianProgramSpec,
): Promise<DebianProgram> {
  const present = find();
  if (present) return { found: true, path: present };
  const install = installCommands(packages);
  const prefix = waysToBeRoot();
  if (prefix) {
    const [program = "sh", ...args] = [...prefix, "sh", "-c", install];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await report
      .step(`Installing ${title} from Debian`, () =>
        supervisor.run({ name: `install-${title.toLowerCase()}`, program, args, cwd: "/", env }),
      )
      .catch((error: unknown) => report.say(error instanceof Error ? error.message : String(error)));
    const path = find();
    if (path) return { found: true, path };
  }
  return { found: false, mend: process.getuid?.() === 0 ? install : `sudo sh -c '${install}'` };
}

/** The first program of these that can be run: those given by path in their order, then the system's by name. */
export function findExecutable(
  environment: NodeJS.ProcessEnv,
  paths: readonly (string | undefined)[],
  names: readonly string[],
): string | undefined {
  const folders = [...(environment["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  const installed = names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
  return [...paths, ...installed].find((path) => path !== undefined && path !== "" && isExecutable(path));
}

/** How to run a command as root without being asked anything; undefined where that can't be done here. */
function waysToBeRoot(): string[] | undefined {
  if (spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return undefined;
  if (process.getuid?.() === 0) return ["env"];
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
