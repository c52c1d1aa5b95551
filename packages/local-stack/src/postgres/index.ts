import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Report } from "../console/report";
import type { Supervisor } from "../processes/supervisor";
import { postgresAccount } from "./account";
import { binariesIn, copyBinaries, packagedBinaries } from "./binaries";
import { addressOf, ensureDatabase, initialiseCluster, startCluster } from "./cluster";
import { canReach, elsewhereFor, makeElsewhere } from "./placement";

export interface DatabaseSpec {
  readonly root: string;
  /** Where the cluster's folder goes if the server's account can enter it. */
  readonly dataFolder: string;
  readonly port: number;
  readonly password: string;
  readonly durable: boolean;
}

/**
 * Brings up the embedded PostgreSQL and returns the address of its database `ampoule`. As root below a folder that
 * others can't enter, its programs and its data lie elsewhere, and the report says where.
 */
export async function startDatabase(supervisor: Supervisor, report: Report, spec: DatabaseSpec): Promise<string> {
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
  initialiseCluster(cluster);
  await startCluster(supervisor, cluster);
  await ensureDatabase(addressOf(spec.port, spec.password, "postgres"), "ampoule");
  return addressOf(spec.port, spec.password, "ampoule");
}
