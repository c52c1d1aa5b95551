import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Build } from "../builds";
import { whileBuilding } from "../builds/while-building";
import type { Report } from "../console/report";
import { isErrno } from "../processes/identity";
import { openDatabase } from "../postgres";
import type { Supervisor } from "../processes/supervisor";
import { backendVariables, cleanEnvironment } from "./environment";
import { freeStackPorts } from "./ports";
import { prepareDatabase, Seeded } from "./prepare";
import { secretsIn } from "./secrets";

const PreparedCluster = z.object({
  /** Of a server that has been stopped: tests start servers on copies of it. */
  dataFolder: z.string(),
  password: z.string(),
  seeded: Seeded,
});
export type PreparedCluster = z.infer<typeof PreparedCluster>;

/**
 * A cluster whose database `ampoule` this build has migrated and seeded, with the demo staff's account. Made once for a
 * build: half of what a test's database costs is its migrations, and they are the same for all of them.
 */
export async function preparedCluster(
  root: string,
  supervisor: Supervisor,
  report: Report,
  build: Build,
): Promise<PreparedCluster> {
  const all = join(root, ".data", "prepared");
  const folder = join(all, build.hash);
  const file = join(folder, "cluster.json");
  const found = readCluster(file);
  if (found) return found;
  return whileBuilding(root, supervisor, report, async () => {
    const made = readCluster(file);
    if (made) return made;
    removeAll(all);
    const secrets = secretsIn(join(folder, "secrets.json"));
    const ports = await freeStackPorts();
    const database = await openDatabase(supervisor, report, {
      root,
      dataFolder: folder,
      port: ports.postgres,
      password: secrets.POSTGRES_PASSWORD,
      durable: false,
    });
    const settings = {
      ports,
      secrets,
      databaseUrl: database.address,
      emulatorData: join(folder, "stripe"),
      uploads: join(folder, "uploads"),
      control: false,
      mode: "production",
      given: { ...cleanEnvironment(process.env), LOG_LEVEL: "warn" },
    } as const;
    const seeded = await prepareDatabase(supervisor, report, {
      medusa: join(root, "node_modules", ".bin", "medusa"),
      folder: build.folder,
      seed: "./src/scripts/seed.js",
      version: build.hash,
      environment: backendVariables(settings),
      dataFolder: folder,
      databaseUrl: database.address,
    });
    await database.stop();
    const cluster = { dataFolder: database.dataFolder, password: secrets.POSTGRES_PASSWORD, seeded };
    // Last: who can read it finds a whole cluster.
    writeFileSync(file, JSON.stringify(cluster), { mode: 0o600 });
    return cluster;
  });
}

/** Other builds' clusters, and what a broken-off preparation left. Their servers' data may lie elsewhere. */
function removeAll(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  for (const name of readdirSync(folder)) {
    const cluster = readCluster(join(folder, name, "cluster.json"));
    if (cluster) rmSync(cluster.dataFolder, { recursive: true, force: true });
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function readCluster(file: string): PreparedCluster | undefined {
  try {
    return PreparedCluster.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch (error) {
    if (isErrno(error, "ENOENT") || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
