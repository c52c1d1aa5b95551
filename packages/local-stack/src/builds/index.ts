import { cpSync, existsSync, mkdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../console/report";
import type { Supervisor } from "../processes/supervisor";
import { cleanEnvironment } from "../stack/environment";
import { removeOldBuilds } from "./keep-newest";
import { sourceHash } from "./source-hash";
import { whileBuilding } from "./while-building";

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

/** What serves a build of the backend, from its folder. */
export const SERVER = join("src", "server.js");

const SHARED = ["package-lock.json", "tsconfig.base.json", "packages/domain/src", "packages/contract/src"];
const BACKEND_TITLE = "Building the backend and its admin";

/**
 * The production builds of the sources as they are, built unless they are there. A finished build never changes: each
 * has a folder by its content's name, so that a test run can build while an older build is being served.
 */
export async function buildAll(root: string, supervisor: Supervisor, report: Report): Promise<Builds> {
  const backend = backendOf(root);
  const storefront = buildOf(join(root, "storefront", ".builds"), sourceHash(root, [...SHARED, "storefront"]));
  await ensureBuilt(root, supervisor, report, [
    { build: backend, title: BACKEND_TITLE, make: buildBackend },
    { build: storefront, title: "Building the storefront", make: buildStorefront },
  ]);
  return { backend, storefront };
}

/** The backend alone, where nothing else is served. */
export async function buildBackendAlone(root: string, supervisor: Supervisor, report: Report): Promise<Build> {
  const build = backendOf(root);
  await ensureBuilt(root, supervisor, report, [{ build, title: BACKEND_TITLE, make: buildBackend }]);
  return build;
}

interface Wanted {
  readonly build: Build;
  readonly title: string;
  readonly make: (root: string, supervisor: Supervisor, build: Build) => Promise<void>;
}

async function ensureBuilt(root: string, supervisor: Supervisor, report: Report, all: readonly Wanted[]) {
  if (all.some(({ build }) => !isBuilt(build)))
    await whileBuilding(root, supervisor, report, async () => {
      const missing = all.filter(({ build }) => !isBuilt(build));
      await Promise.all(
        missing.map(({ build, title, make }) => report.step(title, () => make(root, supervisor, build))),
      );
    });
  // The date says when it was last wanted: the oldest ones are removed.
  const now = new Date();
  for (const { build } of all) utimesSync(build.folder, now, now);
}

function backendOf(root: string): Build {
  return buildOf(join(root, "backend", ".medusa", "builds"), sourceHash(root, [...SHARED, "backend"]));
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
