import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Report } from "../console/report";
import { signal } from "../processes/identity";
import type { Supervisor } from "../processes/supervisor";
import { postgresAccount } from "./account";
import { binariesIn, copyBinaries, packagedBinaries } from "./binaries";
import { addressOf, copyCluster, ensureDatabase, initialiseCluster, startCluster } from "./cluster";
import { canReach, elsewhereFor, makeElsewhere } from "./placement";

export interface DatabaseSpec {
  readonly root: string;
  /** Where the cluster's folder goes if the server's account can enter it. */
  readonly dataFolder: string;
  readonly port: number;
  readonly password: string;
  readonly durable: boolean;
  /** The data of a stopped server to begin with a copy of, where there is none yet. The password is its. */
  readonly copyOf?: string;
}

export interface Database {
  /** Of its database `ampoule`. */
  readonly address: string;
  /** Ends the server without a farewell, as a crash does, and starts it anew on its data. For tests. */
  crash(whileDown?: () => Promise<void>): Promise<void>;
  /** Where its data lies. */
  readonly dataFolder: string;
  /** Ends the server with everything written. */
  stop(): Promise<void>;
}

/** As `openDatabase`, for who wants the address alone. */
export async function startDatabase(supervisor: Supervisor, report: Report, spec: DatabaseSpec): Promise<string> {
  return (await openDatabase(supervisor, report, spec)).address;
}

/**
 * Brings up the embedded PostgreSQL. As root below a folder that others can't enter, its programs and its data lie
 * elsewhere, and the report says where.
 */
export async function openDatabase(supervisor: Supervisor, report: Report, spec: DatabaseSpec): Promise<Database> {
  const account = postgresAccount();
  const packaged = packagedBinaries(spec.root);
  let binaries = packaged;
  let dataFolder = join(spec.dataFolder, "postgres");
  mkdirSync(spec.dataFolder, { recursive: true });
  if (account && !canReach(packaged, account))
    binaries = copyBinaries(packaged, join(makeElsewhere(elsewhereFor(spec.root)), "postgresql"));
  if (account && !canReach(dirname(dataFolder), account)) {
    dataFolder = join(makeElsewhere(elsewhereFor(spec.dataFolder)), "postgres");
    report.say(`  The database's account can't enter ${spec.dataFolder}: its data is in ${dataFolder}`);
  }
  const cluster = { ...spec, account, dataFolder, binaries: binariesIn(binaries) };
  if (spec.copyOf) copyCluster(spec.copyOf, cluster);
  initialiseCluster(cluster);
  let server = await startCluster(supervisor, cluster);
  await ensureDatabase(addressOf(spec.port, spec.password, "postgres"), "ampoule");
  return {
    address: addressOf(spec.port, spec.password, "ampoule"),
    dataFolder,
    stop: () => supervisor.end(server),
    crash: async (whileDown) => {
      signal(server.child.pid, "SIGQUIT");
      await server.exited;
      await whileDown?.();
      server = await startCluster(supervisor, cluster);
    },
  };
}
