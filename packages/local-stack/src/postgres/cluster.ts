import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { endChild } from "../processes/end";
import { identityOf } from "../processes/identity";
import { ProgramFailed, type Program, type Supervisor } from "../processes/supervisor";
import type { Account } from "./account";
import type { Binaries } from "./binaries";

export interface ClusterSpec {
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly dataFolder: string;
  readonly port: number;
  readonly password: string;
  /** False for tests alone: commits then do not wait for the disk. */
  readonly durable: boolean;
}

/** Marks data that initdb has finished. */
const INITIALISED = "ampoule-initialised";
export const POSTGRES_USER = "postgres";
const START_PATIENCE_S = 60;

/** Makes the cluster where there is none yet. One that a broken-off initdb left is made anew: it never held data. */
export function initialiseCluster({ binaries, account, dataFolder, password }: ClusterSpec): void {
  if (existsSync(join(dataFolder, INITIALISED))) return;
  rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  // Beside the data: the account that is to read it can pass there, which is not sure of the system's temporary folder.
  const secretFolder = mkdtempSync(join(dirname(dataFolder), "initialise-"));
  const passwordFile = join(secretFolder, "password");
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account) [dataFolder, secretFolder, passwordFile].forEach((path) => chownSync(path, account.uid, account.gid));
    const flags = ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
    const args = [`--pgdata=${dataFolder}`, `--username=${POSTGRES_USER}`, `--pwfile=${passwordFile}`, ...flags];
    const made = spawnSync(binaries.initdb, args, { ...account, cwd: "/", encoding: "utf8", env: process.env });
    if (made.error) throw made.error;
    if (made.status !== 0) throw new Error(`initdb ended with ${made.status}:\n${made.stdout}${made.stderr}`);
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
  }
  writeFileSync(join(dataFolder, INITIALISED), "");
  chmodSync(dataFolder, 0o700);
}

/** Copies a stopped server's data, owners and all, where there is none yet: to a name beside it, so that half is nothing. */
export function copyCluster(from: string, { dataFolder }: ClusterSpec): void {
  if (existsSync(join(dataFolder, INITIALISED))) return;
  const copy = `${dataFolder}.copy`;
  for (const folder of [copy, dataFolder]) rmSync(folder, { recursive: true, force: true });
  const made = spawnSync("cp", ["-a", from, copy], { encoding: "utf8" });
  if (made.error) throw made.error;
  if (made.status !== 0) throw new Error(`cp ended with ${made.status}:\n${made.stdout}${made.stderr}`);
  renameSync(copy, dataFolder);
}

/** Starts the server and waits until it answers queries. One that a dead run left on the same data is ended first. */
export async function startCluster(supervisor: Supervisor, spec: ClusterSpec): Promise<Program> {
  await endStrayServer(spec.dataFolder);
  const settings = [
    ["listen_addresses", "localhost"],
    ["max_connections", "200"],
    ["unix_socket_directories", ""],
    ...(spec.durable
      ? []
      : [
          ["fsync", "off"],
          ["synchronous_commit", "off"],
          ["full_page_writes", "off"],
        ]),
  ];
  const program = supervisor.start({
    name: "postgres",
    program: spec.binaries.postgres,
    args: ["-D", spec.dataFolder, "-p", String(spec.port), ...settings.flatMap(([k, v]) => ["-c", `${k}=${v}`])],
    cwd: "/",
    env: process.env,
    end: "postgres",
    ...spec.account,
  });
  await waitUntilAnswering(program, addressOf(spec.port, spec.password, "postgres"));
  return program;
}

/** The address of a database in the cluster. "localhost" by name: Medusa demands SSL of any other. */
export function addressOf(port: number, password: string, database: string): string {
  return `postgres://${POSTGRES_USER}:${password}@localhost:${port}/${database}`;
}

/** Makes a database in the server behind `address` unless it has it. */
export async function ensureDatabase(address: string, name: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Makes `name` what every database that is made in this server begins as. Nobody may be connected to it. */
export async function beginWith(address: string, name: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query("update pg_database set datistemplate = false where datname = 'template1'");
    await client.query("drop database template1");
    await client.query(`create database template1 template ${client.escapeIdentifier(name)} is_template true`);
  } finally {
    await client.end();
  }
}

async function waitUntilAnswering(program: Program, address: string): Promise<void> {
  let ended: string | number | undefined;
  void program.exited.then((outcome) => (ended = outcome));
  const deadline = Date.now() + START_PATIENCE_S * 1000;
  for (;;) {
    if (ended !== undefined) throw new ProgramFailed("postgres", ended, program.lastLines);
    const client = new Client({ connectionString: address, connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      await client.query("select 1");
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(100);
    } finally {
      await client.end();
    }
  }
}

/** The run lock says that no other run of this checkout lives, so a server on its data has lost its supervisor. */
async function endStrayServer(dataFolder: string): Promise<void> {
  const file = join(dataFolder, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const identity = identityOf(pid);
  if (!identity || !commandLineOf(pid).includes(dataFolder)) return;
  await endChild({ ...identity, name: "postgres", end: "postgres" });
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
