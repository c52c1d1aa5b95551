import { chmodSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAll, type Builds } from "../builds";
import { consoleReport, seconds, type Report } from "../console/report";
import { startDatabase } from "../postgres";
import { inSession } from "../processes/session";
import { Stopped, type Supervisor } from "../processes/supervisor";
import { cleanEnvironment } from "../stack/environment";
import { freePorts, type Ports } from "../stack/ports";
import { secretsIn } from "../stack/secrets";
import { ensureBrowser, type Browser } from "../tests/browser";
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
    const run = new TestRun(root, temporary, supervisor, consoleReport(), await freePorts());
    for (const phase of phases) await run.phase(phase, phases, patterns);
    const { text, totals } = summary(run.steps);
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
  private needs: Promise<{ builds: Builds; browser: Browser }> | undefined;

  constructor(
    private readonly root: string,
    private readonly temporary: string,
    private readonly supervisor: Supervisor,
    private readonly report: Report,
    private readonly ports: Ports,
  ) {}

  async phase(phase: Phase, all: readonly Phase[], patterns: readonly string[]): Promise<void> {
    // Builds and browser come before the first test: what is missing is told in the first minutes.
    if (all.includes("browser") && !this.needs) {
      this.needs = this.timed("builds and browser", () => this.prepareBrowser());
      await this.needs;
    }
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
    const databaseUrl = await this.database();
    if (phase === "browser") return this.browser(spec, databaseUrl);
    const { hostname, port, username, password } = new URL(databaseUrl);
    const database = { DB_HOST: hostname, DB_PORT: port, DB_USERNAME: username, DB_PASSWORD: password };
    return jestPhase(this.supervisor, phase, { ...spec, environment: { ...environment, ...database } });
  }

  private async browser(spec: PhaseSpec, databaseUrl: string): Promise<PhaseResult> {
    const { builds, browser } = (await this.needs) ?? (await this.prepareBrowser());
    if (!browser.found) {
      this.advice = `\nNo browser was found, and this user may not install one. Run this once:\n  ${browser.mend}\n`;
      return notRun("browser", "no browser");
    }
    if (!existsSync(join(this.root, "tests", "browser"))) return notRun("browser", "there are no browser tests");
    const stack = await this.timed("stack for the browser", () =>
      testStack(this.supervisor, this.report, {
        root: this.root,
        dataFolder: join(this.temporary, "stack"),
        ports: this.ports,
        databaseUrl,
        builds,
      }),
    );
    const environment = { ...spec.environment, ...stack, CHROMIUM_PATH: browser.path };
    return browserPhase(this.supervisor, { ...spec, environment });
  }

  private async prepareBrowser(): Promise<{ builds: Builds; browser: Browser }> {
    const [builds, browser] = await Promise.all([
      buildAll(this.root, this.supervisor, this.report),
      ensureBrowser(this.root, this.supervisor, this.report),
    ]);
    return { builds, browser };
  }

  private database(): Promise<string> {
    this.server ??= startDatabase(this.supervisor, this.report, {
      root: this.root,
      dataFolder: join(this.temporary, "database"),
      port: this.ports.postgres,
      password: secretsIn(join(this.temporary, "secrets.json")).POSTGRES_PASSWORD,
      durable: false,
    });
    return this.server;
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
