import { failureList } from "./failures";
import type { PhaseResult } from "./phases";
import { addTotals, NONE, totalsLine, type Totals } from "./totals";

const IN_ALL = "in all";

export interface TimedStep {
  readonly title: string;
  readonly took: string;
  readonly result?: PhaseResult;
}

/**
 * What failed, and the run in a few lines, with how long all took, since steps may run beside each other; the totals last
 * and alone on their line.
 */
export function summary(steps: readonly TimedStep[], all: string): { text: string; totals: Totals } {
  const results = steps.flatMap(({ result }) => (result ? [result] : []));
  const totals = results.map(({ totals: ofPhase }) => ofPhase).reduce(addTotals, NONE);
  const width = Math.max(IN_ALL.length, ...steps.map(({ title }) => title.length));
  const lines = steps.map(({ title, took, result }) => {
    const outcome = result ? `  ${totalsLine(result.totals)}` : "";
    const complaint = result?.complaint ? ` (${result.complaint})` : "";
    return `  ${title.padEnd(width)}  ${took.padStart(12)}${outcome}${complaint}`;
  });
  const whole = `  ${IN_ALL.padEnd(width)}  ${all.padStart(12)}`;
  const failed = failureList(results.flatMap(({ failures }) => failures));
  const text = [...(failed.length > 0 ? ["", ...failed] : []), "", ...lines, whole, "", totalsLine(totals)];
  return { text: text.join("\n"), totals };
}
