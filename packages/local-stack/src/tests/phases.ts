import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProgramSpec, Supervisor } from "../processes/supervisor";
import { type Failure, jestFailures, playwrightFailures } from "./failures";
import type { Phase } from "./options";
import { addTotals, jestTotals, NONE, playwrightTotals, type Totals } from "./totals";

export interface PhaseResult {
  readonly phase: Phase;
  readonly totals: Totals;
  readonly failures: readonly Failure[];
  /** Why the phase failed beyond its tests. */
  readonly complaint?: string;
}

type Judgement = Omit<PhaseResult, "failures">;

/** How a tool's report is read. */
interface Reading {
  readonly totals: (report: unknown) => Totals;
  readonly failures: (report: unknown, root: string) => Failure[];
}
const JEST: Reading = { totals: jestTotals, failures: jestFailures };
const PLAYWRIGHT: Reading = { totals: playwrightTotals, failures: playwrightFailures };

export interface PhaseSpec {
  readonly root: string;
  readonly reportFolder: string;
  readonly patterns: readonly string[];
  readonly environment: Record<string, string>;
}

const ONE_FAILURE: Totals = { ...NONE, failed: 1 };

/**
 * How a phase's files run: two at once, each with a database, and where it needs them processes, of its own. What they
 * start keeps two processors busy; by more at once nothing is done sooner, and what waits for an answer waits in vain.
 */
const AT_ONCE = "--maxWorkers=2";
const WORKERS: Record<Exclude<Phase, "browser">, readonly string[]> = {
  unit: [AT_ONCE],
  modules: ["--runInBand"],
  http: [AT_ONCE, "--testSequencer=./tests/support/groups-first.cjs"],
  processes: [AT_ONCE],
  faults: [AT_ONCE],
};

/** One of Jest's projects. */
export function jestPhase(supervisor: Supervisor, phase: Exclude<Phase, "browser">, spec: PhaseSpec) {
  const reportFile = join(spec.reportFolder, `${phase}.json`);
  // A handle left open must not hold up the run: its totals are known by then.
  const workers = [...WORKERS[phase], "--forceExit"];
  // Migrations and restored databases fill the screen with notes; who runs one file wants to read them.
  const lenient = spec.patterns.length > 0 ? ["--passWithNoTests"] : ["--silent"];
  const report = ["--json", `--outputFile=${reportFile}`, "--reporters=default"];
  const jest = join(spec.root, "node_modules", "jest", "bin", "jest.js");
  return runPhase(supervisor, phase, spec, reportFile, JEST, {
    args: [jest, "--selectProjects", phase, ...workers, ...lenient, ...report, ...asPatterns(spec.patterns)],
    cwd: spec.root,
    env: {
      ...spec.environment,
      NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
      ...(spec.patterns.length === 0 ? { TESTS_TOGETHER: "true" } : {}),
    },
  });
}

export function browserPhase(supervisor: Supervisor, spec: PhaseSpec) {
  const reportFile = join(spec.reportFolder, "browser.json");
  const playwright = join(spec.root, "node_modules", "@playwright", "test", "cli.js");
  const config = join("tests", "browser", "playwright.config.ts");
  const lenient = spec.patterns.length > 0 ? ["--pass-with-no-tests"] : [];
  return runPhase(supervisor, "browser", spec, reportFile, PLAYWRIGHT, {
    args: [playwright, "test", "-c", config, "--reporter=list,json", ...lenient, ...spec.patterns],
    cwd: spec.root,
    env: { ...spec.environment, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
  });
}

async function runPhase(
  supervisor: Supervisor,
  phase: Phase,
  spec: PhaseSpec,
  reportFile: string,
  reading: Reading,
  command: Pick<ProgramSpec, "args" | "cwd" | "env">,
): Promise<PhaseResult> {
  const { code } = await supervisor.outcomeOf({ name: phase, program: process.execPath, inherit: true, ...command });
  const report: unknown = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, "utf8")) : undefined;
  const totals = report === undefined ? NONE : reading.totals(report);
  const failures = report === undefined ? [] : reading.failures(report, spec.root);
  return { ...judge(phase, code, totals, spec.patterns.length > 0), failures };
}

/** A phase must have run tests, and its program must agree that they passed; else that is one failure more. */
export function judge(phase: Phase, code: string | number, totals: Totals, chosen: boolean): Judgement {
  const fails = (complaint: string): Judgement => ({ phase, totals: addTotals(totals, ONE_FAILURE), complaint });
  if (code !== 0 && totals.failed === 0) return fails(`its program ended with ${code}`);
  if (totals.passed + totals.failed === 0 && !chosen) return fails("no test ran");
  return { phase, totals };
}

/** A phase that could not be begun. */
export function notRun(phase: Phase, complaint: string): PhaseResult {
  return { phase, totals: ONE_FAILURE, failures: [], complaint };
}

/** Jest takes the words after `--` as patterns, whatever they look like. */
const asPatterns = (patterns: readonly string[]) => (patterns.length > 0 ? ["--", ...patterns] : []);
