import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Builds, SERVER } from "../builds";
import { sourceHash } from "../builds/source-hash";
import type { Report } from "../console/report";
import { startDatabase } from "../postgres";
import { waitUntilHealthy } from "../processes/health";
import type { Program, Supervisor } from "../processes/supervisor";
import {
  addressesOf,
  backendVariables,
  emulatorVariables,
  storefrontVariables,
  usesEmulator,
  type Addresses,
  type StackSettings,
} from "./environment";
import type { Ports } from "./ports";
import { prepareDatabase, type Seeded } from "./prepare";
import { secretsIn } from "./secrets";

export interface StackSpec {
  readonly root: string;
  readonly dataFolder: string;
  readonly ports: Ports;
  readonly given: NodeJS.ProcessEnv;
  /** Production builds to serve, or "sources" for development with hot reload. */
  readonly serve: Builds | "sources";
  /** False for tests: commits then do not wait for the disk. */
  readonly durable: boolean;
  readonly control: boolean;
  readonly onLine?: (program: string, line: string) => void;
}

export interface Stack {
  readonly addresses: Addresses;
  readonly databaseUrl: string;
  readonly seeded: Seeded;
  readonly programs: readonly Program[];
  /** True where payments go to the emulator. */
  readonly simulated: boolean;
}

/** Brings the whole of Ampoule up: database, emulator, backend with its admin, storefront. Each is healthy on return. */
export async function bringUp(supervisor: Supervisor, report: Report, spec: StackSpec): Promise<Stack> {
  const { root, dataFolder, ports, given } = spec;
  const secrets = secretsIn(join(dataFolder, "secrets.json"));
  const addresses = addressesOf(ports);
  const simulated = usesEmulator(given);
  const settingsWith = (databaseUrl: string): StackSettings => ({
    ports,
    secrets,
    given,
    databaseUrl,
    emulatorData: join(dataFolder, "stripe"),
    uploads: join(dataFolder, "uploads"),
    control: spec.control,
    mode: spec.serve === "sources" ? "development" : "production",
  });
  // Refused before anything is started: the address alone is still to come.
  backendVariables(settingsWith(given["DATABASE_URL"] ?? "postgres://localhost/ampoule"));

  const databaseUrl =
    given["DATABASE_URL"] ??
    (await report.step("Starting PostgreSQL", () =>
      startDatabase(supervisor, report, {
        root,
        dataFolder,
        port: ports.postgres,
        password: secrets.POSTGRES_PASSWORD,
        durable: spec.durable,
      }),
    ));
  const settings = settingsWith(databaseUrl);
  const programs: Program[] = [];
  const start = async (title: string, program: Program, health: string[]) => {
    programs.push(program);
    await report.step(title, () => waitUntilHealthy(supervisor, program, health));
  };
  const node = (name: string, cwd: string, args: string[], env: Record<string, string>) =>
    supervisor.start({
      name,
      program: process.execPath,
      args,
      cwd,
      env,
      ...(spec.onLine ? { onLine: (line: string) => spec.onLine?.(name, line) } : {}),
    });

  if (simulated) {
    const cli = join(root, "packages", "stripe-emulator", "dist", "cli.js");
    const emulator = node("emulator", root, [cli], emulatorVariables(settings));
    await start("Starting the Stripe emulator", emulator, [`${addresses.emulator}/_health`]);
  }

  const backend = backendOf(spec);
  const environment = backendVariables(settings);
  const seeded = await prepareDatabase(supervisor, report, { ...backend, environment, dataFolder, databaseUrl });
  const backendProgram = node("backend", backend.folder, backend.serve, environment);
  await start("Starting the backend and its admin", backendProgram, [
    `${addresses.backend}/ready`,
    `${addresses.backend}/health`,
  ]);

  const storefront = storefrontOf(spec);
  const variables = storefrontVariables(settings, seeded.publishable_key);
  const storefrontProgram = node("storefront", storefront.folder, storefront.serve, variables);
  await start("Starting the storefront", storefrontProgram, [`${addresses.storefront}/api/health`]);
  return { addresses, databaseUrl, seeded, programs, simulated };
}

/**
 * A request turns hundreds of rows into objects that die with it: with room for them they are swept before they are
 * moved among what stays. In MiB; it took a twentieth off a checkout's processor time.
 */
const ROOM_FOR_ROWS = "--max-semi-space-size=64";

function backendOf({ root, serve, ports }: StackSpec) {
  const medusa = join(root, "node_modules", ".bin", "medusa");
  const flags = ["--host", "localhost", "--port", String(ports.backend)];
  if (serve === "sources") {
    const folder = join(root, "backend");
    // What migrations and seed are made of: they run again when it has changed.
    const parts = ["modules", "links", "seed", "scripts", "workflows"].map((part) => join("backend", "src", part));
    const version = sourceHash(root, ["package-lock.json", ...parts]);
    return { medusa, folder, seed: "./src/scripts/seed.ts", version, serve: [medusa, "develop", ...flags] };
  }
  const { folder, hash } = serve.backend;
  return {
    medusa,
    folder,
    seed: "./src/scripts/seed.js",
    version: hash,
    serve: [ROOM_FOR_ROWS, SERVER, ...flags],
  };
}

/** A page cached for one database must not be shown for another: every start gets a fresh copy of the build. */
function storefrontOf({ root, dataFolder, serve, ports }: StackSpec) {
  if (serve === "sources") {
    const folder = join(root, "storefront");
    const next = [join(folder, "node_modules", ".bin", "next"), join(root, "node_modules", ".bin", "next")];
    const program = next.find(existsSync) ?? "next";
    return { folder, serve: [program, "dev", "--port", String(ports.storefront), "--hostname", "localhost"] };
  }
  const copy = join(dataFolder, "storefront");
  rmSync(copy, { recursive: true, force: true });
  cpSync(serve.storefront.folder, copy, { recursive: true, verbatimSymlinks: true });
  return { folder: join(copy, "storefront"), serve: ["server.js"] };
}
