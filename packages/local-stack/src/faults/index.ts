import { chmodSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import type { Report } from "../console/report";
import { buildBackendAlone, SERVER } from "../builds";
import { Refusal } from "../console/refusal";
import { freePort } from "../free-ports";
import { findRedis, startRedis } from "../redis";
import { openDatabase, type Database } from "../postgres";
import { waitUntilHealthy } from "../processes/health";
import { Registry } from "../processes/registry";
import { type Program, Supervisor } from "../processes/supervisor";
import { cleanEnvironment, backendVariables, emulatorVariables, type StackSettings } from "../stack/environment";
import { freeStackPorts, type Ports } from "../stack/ports";
import type { Seeded } from "../stack/prepare";
import { preparedCluster } from "../stack/prepared-cluster";
import { secretsIn } from "../stack/secrets";

export interface FaultyStackSpec {
  readonly root: string;
  /** Makes another build of the one of the sources, a mutant, and gives its folder. */
  readonly mutate?: (buildFolder: string) => string;
  /** A Node module that each backend process loads before anything else. */
  readonly preload: string;
  /** What the processes share their locks by; a Redis is started where it is named. Memory: there is one process. */
  readonly locks: "memory" | "postgres" | "redis";
  readonly logFolder: string;
}

/** One backend process, which a test may kill and start again. */
export interface BackendProcess {
  readonly address: string;
  /** Where its preload listens. */
  readonly control: string;
  readonly exited: Promise<string | number>;
  readonly alive: () => boolean;
}

const LOOPBACK = "http://localhost";
/** A start takes ten seconds of a processor, and the machine may be busy with something else. */
const START_PATIENCE_S = 240;

/**
 * A database, the Stripe emulator and any number of backend processes, each of which can be broken: what `npm test`
 * and `npm run faults` let their schedules loose on. Ends everything with `close`, or by the guardian after a crash.
 */
export class FaultyStack {
  private readonly backends = new Map<number, Program>();
  private readonly ports = new Map<number, number>();
  private readonly pool: Pool;

  private constructor(
    private readonly spec: FaultyStackSpec,
    private readonly folder: string,
    readonly supervisor: Supervisor,
    readonly database: Database,
    readonly seeded: Seeded,
    private readonly settings: StackSettings,
    private readonly build: string,
    private readonly sharing: Readonly<Record<string, string>>,
  ) {
    this.pool = new Pool({ connectionString: database.address, max: 4 });
    // A connection that idles here when the server is crashed on purpose is made anew at the next query.
    this.pool.on("error", () => undefined);
  }

  static async open(spec: FaultyStackSpec, report: Report): Promise<FaultyStack> {
    const folder = mkdtempSync(join(tmpdir(), "ampoule-faults-"));
    chmodSync(folder, 0o711);
    const registry = await Registry.take(join(folder, "run.json"), "faults", () => Promise.resolve());
    if (!(registry instanceof Registry)) throw new Error("Broken invariant: a new folder has no other run");
    registry.removeAfterwards(folder);
    const supervisor = new Supervisor(registry, spec.logFolder);
    try {
      const build = await buildBackendAlone(spec.root, supervisor, report);
      const built = build.folder;
      const prepared = await preparedCluster(spec.root, supervisor, report, build);
      const secrets = secretsIn(join(folder, "secrets.json"));
      const ports = await freeStackPorts();
      const database = await openDatabase(supervisor, report, {
        root: spec.root,
        dataFolder: join(folder, "database"),
        port: ports.postgres,
        password: prepared.password,
        copyOf: prepared.dataFolder,
        durable: true,
      });
      const settings: StackSettings = {
        ports,
        secrets,
        databaseUrl: database.address,
        emulatorData: join(folder, "stripe"),
        uploads: join(folder, "uploads"),
        control: true,
        mode: "production",
        given: { ...cleanEnvironment(process.env), LOG_LEVEL: "warn" },
      };
      const stack = new FaultyStack(
        spec,
        folder,
        supervisor,
        database,
        prepared.seeded,
        settings,
        spec.mutate?.(built) ?? built,
        await sharedBy(spec.locks, supervisor),
      );
      await stack.startEmulator();
      return stack;
    } catch (error) {
      await supervisor.stopAll();
      throw error;
    }
  }

  get emulator(): string {
    return `${LOOPBACK}:${this.settings.ports.emulator}`;
  }

  get secrets(): StackSettings["secrets"] {
    return this.settings.secrets;
  }

  /** Starts process `index` (0, 1, …), or starts it again. The emulator sends its events to process 0. */
  async startBackend(index: number): Promise<BackendProcess> {
    const ports: Ports = { ...this.settings.ports, backend: await this.portOf(index) };
    const control = await freePort();
    const environment = {
      ...backendVariables({ ...this.settings, ports }),
      ...this.sharing,
      FAULTS_CONTROL_PORT: String(control),
      FAULTS_FIRED_FILE: this.firedFile(index),
      NODE_OPTIONS: `--require ${this.spec.preload}`,
    };
    const program = this.supervisor.start({
      name: `backend-${index}`,
      program: process.execPath,
      args: [SERVER, "--host", "localhost", "--port", String(ports.backend)],
      cwd: this.build,
      env: environment,
    });
    this.backends.set(index, program);
    const address = `${LOOPBACK}:${ports.backend}`;
    await waitUntilHealthy(this.supervisor, program, [`${address}/ready`], START_PATIENCE_S);
    let alive = true;
    void program.exited.then(() => (alive = false));
    return { address, control: `${LOOPBACK}:${control}`, exited: program.exited, alive: () => alive };
  }

  /** Rows of a statement with `$1` parameters. */
  async sql(statement: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    const { rows } = await this.pool.query<Record<string, unknown>>(statement, [...values]);
    return rows;
  }

  /** Where process `index` writes, as its last act, which crash point it died at. */
  firedFile(index: number): string {
    return join(this.folder, `fired-${index}.json`);
  }

  /** kill -9: no handler runs, nothing is flushed. Resolves when the process is gone. */
  async killBackend(index: number): Promise<void> {
    const program = this.backends.get(index);
    if (!program) return;
    try {
      process.kill(-program.child.pid, "SIGKILL");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
    await program.exited;
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.supervisor.stopAll();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async portOf(index: number): Promise<number> {
    const port = index === 0 ? this.settings.ports.backend : (this.ports.get(index) ?? (await freePort()));
    this.ports.set(index, port);
    return port;
  }

  private async startEmulator(): Promise<void> {
    const program = this.supervisor.start({
      name: "emulator",
      program: process.execPath,
      args: [join(this.spec.root, "packages", "stripe-emulator", "dist", "cli.js")],
      cwd: this.spec.root,
      env: emulatorVariables(this.settings),
    });
    await waitUntilHealthy(this.supervisor, program, [`${this.emulator}/_health`]);
  }
}

async function sharedBy(locks: FaultyStackSpec["locks"], supervisor: Supervisor): Promise<Record<string, string>> {
  if (locks !== "redis") return { LOCKING: locks };
  const path = findRedis();
  if (!path) throw new Refusal("There is no redis-server here. `npm test -- --only faults` brings one where it may.");
  const { url } = await startRedis(supervisor, { path, port: await freePort() });
  return { LOCKING: locks, REDIS_URL: url };
}
