import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAll, buildBackendAlone, type Build, type Builds } from "../builds";
import { consoleReport, seconds, type Report } from "../console/report";
import { startDatabase } from "../postgres";
import { beginWith } from "../postgres/cluster";
import { inSession } from "../processes/session";
import { Stopped, type Supervisor } from "../processes/supervisor";
import { cleanEnvironment } from "../stack/environment";
import { freeStackPorts, type Ports } from "../stack/ports";
import { notePrepared } from "../stack/prepare";
import { type PreparedCluster, preparedCluster } from "../stack/prepared-cluster";
import { secretsIn } from "../stack/secrets";
import { ensureRedis } from "../redis";
import { ensureBrowser } from "../tests/browser";
import type { DebianProgram } from "../tests/debian-program";
import { testOptions, type Phase } from "../tests/options";
import { browserPhase, jestPhase, notRun, type PhaseResult, type PhaseSpec } from "../tests/phases";
import { testStack } from "../tests/stack";
import { summary, type TimedStep } from "../tests/summary";

/** `npm test`: every test, on ports, a database and folders of its own. Its last line is the totals. */
export async function testCommand(root: string, args: readonly string[]): Promise<number> {
  const { phases, patterns } = testOptions(args);
  const temporary = mkdtempSync(join(tmpdir(), "ampoule-test-"));
  // The database's own account, where there is one, passes through; it cannot list.
  chmodSync(temporary, 0o711);
  const files = { registryFile: join(temporary, "run.json"), logFolder: join(root, "test-results", "logs") };
  return inSession({ command: "npm test", ...files }, async (supervisor, registry) => {
    registry.removeAfterwards(temporary);
    const run = new TestRun(root, temporary, supervisor, consoleReport(), await freeStackPorts());
    const began = Date.now();
    await run.all(phases, patterns);
    const { text, totals } = summary(run.steps, seconds(began));
    process.stdout.write(`${run.advice}${text}\n`);
    return totals.failed > 0 || totals.passed === 0 ? 1 : 0;
  });
}

/** What the phases share: one database server, one set of builds, one browser, each made when first needed. */
class TestRun {
  readonly steps: TimedStep[] = [];
  /** What to do about what is missing, shown before the totals. */
  advice = "";
  private server: Promise<string> | undefined;
  private builds: Promise<Builds> | undefined;
  private prepared: Promise<PreparedCluster> | undefined;
  private beginsPrepared: Promise<void> | undefined;
  private readonly programs: { browser?: DebianProgram; redis?: DebianProgram } = {};

  constructor(
    private readonly root: string,
    private readonly temporary: string,
    private readonly supervisor: Supervisor,
    private readonly report: Report,
    private readonly ports: Ports,
  ) {}

  /** Builds and programs come first: what is missing is told in the first minutes. */
  async all(phases: readonly Phase[], patterns: readonly string[]): Promise<void> {
    const early = phases.filter((phase) => phase === "unit");
    const later = phases.filter((phase) => phase !== "unit");
    // What is built and seeded leaves processors idle, and unit tests need nothing of it.
    await Promise.all([this.prepare(later), ...early.map((phase) => this.phase(phase, patterns))]);
    for (const phase of later) await this.phase(phase, patterns);
  }

  private async phase(phase: Phase, patterns: readonly string[]): Promise<void> {
    const began = Date.now();
    this.report.say(`\n── ${phase} tests ──`);
    const result = await this.outcome(phase, patterns).catch((error: unknown) => {
      if (error instanceof Stopped) throw error;
      this.report.say(error instanceof Error ? error.message : String(error));
      return notRun(phase, "it could not be begun");
    });
    this.steps.push({ title: phase, took: seconds(began), result });
  }

  private async outcome(phase: Phase, patterns: readonly string[]): Promise<PhaseResult> {
    const environment = cleanEnvironment(process.env);
    const spec: PhaseSpec = { root: this.root, reportFolder: this.temporary, patterns, environment };
    if (phase === "unit") return jestPhase(this.supervisor, phase, spec);
    if (phase === "faults") return this.processes(phase, spec);
    const databaseUrl = await this.database();
    if (phase === "browser") return this.browser(spec, databaseUrl);
    const { hostname, port, username, password } = new URL(databaseUrl);
    const database = { DB_HOST: hostname, DB_PORT: port, DB_USERNAME: username, DB_PASSWORD: password };
    const withDatabase = { ...spec, environment: { ...environment, ...database } };
    if (this.prepared && phase !== "modules") await this.beginPrepared(databaseUrl);
    if (phase === "processes") return this.processes(phase, withDatabase);
    return jestPhase(this.supervisor, phase, withDatabase);
  }

  /**
   * Several processes of the production build on one database, with and without Redis. The faults' world has a database
   * of its own, which it crashes on purpose.
   */
  private async processes(phase: "processes" | "faults", spec: PhaseSpec): Promise<PhaseResult> {
    const redis = (this.programs.redis ??= await ensureRedis(this.supervisor, this.report));
    if (!redis.found) return this.lacks(phase, "Redis", redis.mend);
    const backend = await this.builtBackend();
    const environment = {
      ...spec.environment,
      BACKEND_BUILD: backend.folder,
      REDIS_SERVER_PATH: redis.path,
      SEEDED: JSON.stringify((await this.prepared)?.seeded),
    };
    return jestPhase(this.supervisor, phase, { ...spec, environment });
  }

  private async browser(spec: PhaseSpec, databaseUrl: string): Promise<PhaseResult> {
    const browser = (this.programs.browser ??= await ensureBrowser(this.root, this.supervisor, this.report));
    if (!browser.found) return this.lacks("browser", "a browser", browser.mend);
    const builds = await this.built();
    const prepared = await this.prepared;
    const dataFolder = join(this.temporary, "stack");
    if (prepared) notePrepared({ dataFolder, databaseUrl, version: builds.backend.hash }, prepared.seeded);
    const stack = await this.timed("stack for the browser", () =>
      testStack(this.supervisor, this.report, {
        root: this.root,
        dataFolder,
        ports: this.ports,
        databaseUrl,
        builds,
      }),
    );
    const environment = { ...spec.environment, ...stack, CHROMIUM_PATH: browser.path };
    return browserPhase(this.supervisor, { ...spec, environment });
  }

  private lacks(phase: Phase, program: string, mend: string): PhaseResult {
    this.advice += `\nThere is not ${program} here, and this user may not install one. Run this once:\n  ${mend}\n`;
    return notRun(phase, `there is not ${program}`);
  }

  private async prepare(phases: readonly Phase[]): Promise<void> {
    const browser = phases.includes("browser");
    const processes = phases.includes("processes") || phases.includes("faults");
    if (!browser && !processes) return;
    await this.timed("builds and programs", async () => {
      const builds = browser ? this.built() : this.builtBackend();
      // One after the other: Debian's installer works for one at a time.
      if (browser) this.programs.browser = await ensureBrowser(this.root, this.supervisor, this.report);
      if (processes) this.programs.redis = await ensureRedis(this.supervisor, this.report);
      await builds;
      this.prepared = this.builtBackend().then((build) =>
        preparedCluster(this.root, this.supervisor, this.report, build),
      );
      await this.prepared;
    });
  }

  private async builtBackend(): Promise<Build> {
    return this.builds ? (await this.builds).backend : buildBackendAlone(this.root, this.supervisor, this.report);
  }

  private built(): Promise<Builds> {
    this.builds ??= buildAll(this.root, this.supervisor, this.report);
    return this.builds;
  }

  /** The server of all phases; where there is a build, with a migrated and seeded database that others begin as. */
  private database(): Promise<string> {
    this.server ??= this.startServer();
    return this.server;
  }

  private async startServer(): Promise<string> {
    const prepared = await this.prepared;
    return startDatabase(this.supervisor, this.report, {
      root: this.root,
      dataFolder: join(this.temporary, "database"),
      port: this.ports.postgres,
      password: prepared?.password ?? secretsIn(join(this.temporary, "secrets.json")).POSTGRES_PASSWORD,
      durable: false,
      ...(prepared ? { copyOf: prepared.dataFolder } : {}),
    });
  }

  /** From here on a new database of the server is the prepared one. The modules' tests begin with empty ones. */
  private beginPrepared(databaseUrl: string): Promise<void> {
    this.beginsPrepared ??= beginWith(new URL("/postgres", databaseUrl).href, "ampoule");
    return this.beginsPrepared;
  }

  private async timed<T>(title: string, work: () => Promise<T>): Promise<T> {
    const began = Date.now();
    try {
      return await work();
    } finally {
      this.steps.push({ title, took: seconds(began) });
    }
  }
}
