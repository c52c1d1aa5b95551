import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Report } from "../console/report";
import type { Supervisor } from "../processes/supervisor";
import { DEBIAN_PACKAGES, installCommands } from "./debian-packages";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

export type Browser =
  { readonly found: true; readonly path: string } | { readonly found: false; readonly mend: string };

/** A browser of Chromium's kind: the one named by CHROMIUM_PATH, Playwright's own, or the system's. */
export function findBrowser(
  environment: NodeJS.ProcessEnv,
  ofPlaywright: () => string | undefined,
): string | undefined {
  const named = environment["CHROMIUM_PATH"];
  const folders = [...(environment["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  const installed = NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
  return [named, ofPlaywright(), ...installed].find((path) => path !== undefined && path !== "" && isExecutable(path));
}

/** Finds a browser, or installs Debian's where this user may. Otherwise tells the one command that would. */
export async function ensureBrowser(root: string, supervisor: Supervisor, report: Report): Promise<Browser> {
  const find = () => findBrowser(process.env, () => playwrightsOwn(root));
  const present = find();
  if (present) return { found: true, path: present };
  const install = installCommands(DEBIAN_PACKAGES.browser);
  const prefix = waysToBeRoot();
  if (prefix) {
    const [program = "sh", ...args] = [...prefix, "sh", "-c", install];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await report
      .step("Installing Chromium from Debian", () =>
        supervisor.run({ name: "install-chromium", program, args, cwd: "/", env }),
      )
      .catch((error: unknown) => report.say(error instanceof Error ? error.message : String(error)));
    const path = find();
    if (path) return { found: true, path };
  }
  return { found: false, mend: process.getuid?.() === 0 ? install : `sudo sh -c '${install}'` };
}

/** How to run a command as root without being asked anything; undefined where that can't be done here. */
function waysToBeRoot(): string[] | undefined {
  if (spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return undefined;
  if (process.getuid?.() === 0) return ["env"];
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : undefined;
}

function playwrightsOwn(root: string): string | undefined {
  const script = 'process.stdout.write(require("@playwright/test").chromium.executablePath())';
  const asked = spawnSync(process.execPath, ["-e", script], { cwd: join(root, "tests"), encoding: "utf8" });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
