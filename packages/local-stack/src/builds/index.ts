import { cpSync, existsSync, mkdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Report } from "../console/report";
import { Registry } from "../processes/registry";
import { Stopped, type Supervisor } from "../processes/supervisor";
import { cleanEnvironment } from "../stack/environment";
import { removeOldBuilds } from "./keep-newest";
import { sourceHash } from "./source-hash";

export interface Builds {
  /** Folder to run Medusa in, and the name of its content. */
  readonly backend: Build;
  /** Folder that holds Next's standalone server. It is copied before use, for Next writes its page cache into it. */
  readonly storefront: Build;
}

export interface Build {
  readonly folder: string;
  readonly hash: string;
}

const SHARED = ["package-lock.json", "tsconfig.base.json", "packages/domain/src", "packages/contract/src"];
const LOCK_POLL_MS = 500;

/**
 * The production builds of the sources as they are, built unless they are there. A finished build never changes: each
 * has a folder by its content's name, so that a test run can build while an older build is being served.
 */
export async function buildAll(root: string, supervisor: Supervisor, report: Report): Promise<Builds> {
  const backend = buildOf(join(root, "backend", ".medusa", "builds"), sourceHash(root, [...SHARED, "backend"]));
  const storefront = buildOf(join(root, "storefront", ".builds"), sourceHash(root, [...SHARED, "storefront"]));
  if ([backend, storefront].some((build) => !isBuilt(build)))
    await whileBuilding(root, supervisor, report, async () => {
      await Promise.all([
        isBuilt(backend) ||
          report.step("Building the backend and its admin", () => buildBackend(root, supervisor, backend)),
        isBuilt(storefront) ||
          report.step("Building the storefront", () => buildStorefront(root, supervisor, storefront)),
      ]);
    });
  // The date says when it was last wanted: the oldest ones are removed.
  const now = new Date();
  for (const { folder } of [backend, storefront]) utimesSync(folder, now, now);
  return { backend, storefront };
}

function buildOf(folder: string, hash: string): Build {
  return { folder: join(folder, hash), hash };
}

const isBuilt = (build: Build) => existsSync(build.folder);

async function buildBackend(root: string, supervisor: Supervisor, build: Build): Promise<void> {
  const cwd = join(root, "backend");
  const medusa = join(root, "node_modules", ".bin", "medusa");
  await supervisor.run({
    name: "build-backend",
    program: process.execPath,
    args: [medusa, "build", "--lint", "false"],
    cwd,
    env: { ...cleanEnvironment(process.env), NODE_ENV: "production" },
  });
  publish(join(cwd, ".medusa", "server"), build);
}

async function buildStorefront(root: string, supervisor: Supervisor, build: Build): Promise<void> {
  const cwd = join(root, "storefront");
  const next = [join(cwd, "node_modules", ".bin", "next"), join(root, "node_modules", ".bin", "next")].find(existsSync);
  await supervisor.run({
    name: "build-storefront",
    program: process.execPath,
    args: [next ?? "next", "build"],
    cwd,
    env: { ...cleanEnvironment(process.env), NODE_ENV: "production" },
  });
  const standalone = join(cwd, ".next", "standalone");
  const copies = [
    [join(cwd, ".next", "static"), join(standalone, "storefront", ".next", "static")],
    [join(cwd, "public"), join(standalone, "storefront", "public")],
  ] as const;
  for (const [from, to] of copies) if (existsSync(from)) cpSync(from, to, { recursive: true });
  publish(standalone, build);
}

/** Moves a finished output to its place in one step: a build that was broken off never looks finished. */
function publish(output: string, build: Build): void {
  const builds = join(build.folder, "..");
  mkdirSync(builds, { recursive: true });
  rmSync(build.folder, { recursive: true, force: true });
  renameSync(output, build.folder);
  removeOldBuilds(builds);
}

/** One builder at a time in a checkout: both tools write to one folder before the result is moved. */
async function whileBuilding(
  root: string,
  supervisor: Supervisor,
  report: Report,
  work: () => Promise<void>,
): Promise<void> {
  const file = join(root, ".data", "build.json");
  let told = false;
  for (;;) {
    const lock = await Registry.take(file, "build", () => Promise.resolve());
    if (lock instanceof Registry) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told) report.say("Another command is building; waiting for it …");
    told = true;
    if (supervisor.isStopping) throw new Stopped();
    await sleep(LOCK_POLL_MS);
  }
}
