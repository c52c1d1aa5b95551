import { isAbsolute, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

/** A test that failed, and the first lines of what it says. */
export interface Failure {
  /** From the checkout's root. */
  readonly file: string;
  readonly title: string;
  readonly says: readonly string[];
}

const LINES = 5;
const MAX_LINE = 200;
/** More than these have one cause, and who reads the end of a log wants the totals too. */
const MAX_LISTED = 20;

const JestFiles = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().optional(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullable() }),
      ),
    }),
  ),
});

/** What Jest's `--json` report says has failed; a file that broke before its first test is one. */
export function jestFailures(report: unknown, root: string): Failure[] {
  return JestFiles.parse(report).testResults.flatMap((of) => {
    const file = fromRoot(root, of.name);
    const failed = of.assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0 && of.status === "failed")
      return [{ file, title: "the file itself", says: linesOf(of.message ?? "") }];
    return failed.map(({ fullName, failureMessages }) => ({
      ...{ file, title: fullName },
      says: linesOf(failureMessages?.[0] ?? ""),
    }));
  });
}

const Suite = z.object({
  specs: z.array(
    z.object({
      title: z.string(),
      file: z.string(),
      tests: z.array(
        z.object({
          status: z.string(),
          results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
        }),
      ),
    }),
  ),
  get suites() {
    return z.array(Suite).optional();
  },
});
const PlaywrightFiles = z.object({ config: z.object({ rootDir: z.string() }), suites: z.array(Suite) });

/** What Playwright's JSON report says has failed, or passed only on another try. */
export function playwrightFailures(report: unknown, root: string): Failure[] {
  const { config, suites } = PlaywrightFiles.parse(report);
  const specsIn = (suite: z.infer<typeof Suite>): z.infer<typeof Suite>["specs"] => [
    ...suite.specs,
    ...(suite.suites ?? []).flatMap(specsIn),
  ];
  return suites.flatMap(specsIn).flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ results }) => ({
        ...{ file: fromRoot(root, `${config.rootDir}/${file}`), title },
        says: linesOf(results.find(({ error }) => error)?.error?.message ?? ""),
      })),
  );
}

/** A list for the end of a run's output, where whoever has only that end reads what broke. */
export function failureList(failures: readonly Failure[]): string[] {
  const listed = failures
    .slice(0, MAX_LISTED)
    .flatMap(({ file, title, says }) => [`  ✗ ${file} › ${title}`, ...says.map((line) => `      ${line}`)]);
  const left = failures.length - MAX_LISTED;
  return left > 0 ? [...listed, `  … and ${left} more`] : listed;
}

function linesOf(message: string): string[] {
  return stripVTControlCharacters(message)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, LINES)
    .map((line) => (line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)} …` : line));
}

const fromRoot = (root: string, file: string) => (isAbsolute(file) ? relative(root, file) : file);
