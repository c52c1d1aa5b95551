import { judge } from "./phases";
import { testOptions } from "./options";
import { summary } from "./summary";
import { addTotals, jestTotals, NONE, playwrightTotals, totalsLine } from "./totals";

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 0,
};

test("Jest's report gives its tests; a file that could not run is one failure", () => {
  expect(jestTotals(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  expect(jestTotals({ ...report, numRuntimeErrorTestSuites: 2 }).failed).toBe(3);
});

test("a browser test that passed only at a second try has failed", () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 4 };
  expect(playwrightTotals({ stats, errors: [] })).toEqual({ passed: 3, failed: 2, skipped: 4 });
  expect(playwrightTotals({ stats, errors: [{}] }).failed).toBe(3);
});

test("a report of another shape is refused, not read as zero", () => {
  expect(() => jestTotals({ tests: 5 })).toThrow();
});

test("the totals line names skipped tests only where there are some", () => {
  expect(totalsLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(totalsLine({ passed: 12, failed: 1, skipped: 2 })).toBe("12 passed, 1 failed, 2 skipped");
});

test("totals add up", () => {
  expect(addTotals({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});

test("a phase in which no test ran has failed, unless a pattern chose its tests", () => {
  expect(judge("http", 0, NONE, false)).toMatchObject({ totals: { failed: 1 }, complaint: "no test ran" });
  expect(judge("http", 0, NONE, true).totals.failed).toBe(0);
});

test("a phase whose program failed has failed, whatever its report says", () => {
  const green = { ...NONE, passed: 3 };
  expect(judge("unit", 1, green, false).totals).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(judge("unit", 0, green, false).totals).toEqual(green);
});

test("the summary ends with the totals of all phases, alone on their line, after what failed", () => {
  const failure = { file: "a.test.ts", title: "money goes", says: [] };
  const result = (failed: number) => ({
    ...{ phase: "unit" as const, totals: { passed: 2, failed, skipped: 0 } },
    failures: failed > 0 ? [failure] : [],
  });
  const { text, totals } = summary(
    [
      { title: "builds", took: "3.0 s" },
      { title: "unit", took: "1.0 s", result: result(0) },
      { title: "http", took: "9.0 s", result: result(1) },
    ],
    "12.0 s",
  );
  expect(totals).toEqual({ passed: 4, failed: 1, skipped: 0 });
  expect(text.split("\n").at(-1)).toBe("4 passed, 1 failed");
  expect(text).toMatch(/^ {2}in all +12\.0 s$/m);
  expect(text).toMatch(/^\n {2}✗ a\.test\.ts › money goes\n/);
});

test("phases are chosen by name, and the other words are patterns", () => {
  expect(testOptions([])).toEqual({
    phases: ["unit", "modules", "http", "processes", "faults", "browser"],
    patterns: [],
  });
  expect(testOptions(["--only", "browser,unit", "checkout"])).toEqual({
    phases: ["unit", "browser"],
    patterns: ["checkout"],
  });
  expect(testOptions(["--only=http"]).phases).toEqual(["http"]);
});

test("a phase or an option that does not exist is refused by name", () => {
  expect(() => testOptions(["--only", "units"])).toThrow('There is no phase "units"');
  expect(() => testOptions(["--fast"])).toThrow("Unknown option --fast");
});
