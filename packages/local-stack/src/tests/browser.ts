import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Report } from "../console/report";
import type { Supervisor } from "../processes/supervisor";
import { DEBIAN_PACKAGES } from "./debian-packages";
import { ensureProgram, findExecutable, type DebianProgram } from "./debian-program";

/** The one without a window first: it is the same browser, and the tests take two thirds of the time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
];

/** A browser of Chromium's kind: the one named by CHROMIUM_PATH, Playwright's own, or the system's. */
export function findBrowser(
  environment: NodeJS.ProcessEnv,
  ofPlaywright: () => string | undefined,
): string | undefined {
  return findExecutable(environment, [environment["CHROMIUM_PATH"], ofPlaywright()], NAMES);
}

/** Finds a browser, or installs Debian's where this user may. */
export function ensureBrowser(root: string, supervisor: Supervisor, report: Report): Promise<DebianProgram> {
  return ensureProgram(supervisor, report, {
    title: "Chromium",
    packages: DEBIAN_PACKAGES.browser,
    find: () => findBrowser(process.env, () => playwrightsOwn(root)),
  });
}

function playwrightsOwn(root: string): string | undefined {
  const script = 'process.stdout.write(require("@playwright/test").chromium.executablePath())';
  const asked = spawnSync(process.execPath, ["-e", script], { cwd: join(root, "tests"), encoding: "utf8" });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
}
