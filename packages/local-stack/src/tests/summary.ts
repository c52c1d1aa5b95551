import type { PhaseResult } from "./phases";
import { addTotals, NONE, totalsLine, type Totals } from "./totals";

export interface TimedStep {
  readonly title: string;
  readonly took: string;
  readonly result?: PhaseResult;
}

/** The run in a few lines, the totals last and alone on their line. */
export function summary(steps: readonly TimedStep[]): { text: string; totals: Totals } {
  const results = steps.flatMap(({ result }) => (result ? [result] : []));
  const totals = results.map(({ totals: ofPhase }) => ofPhase).reduce(addTotals, NONE);
  const width = Math.max(0, ...steps.map(({ title }) => title.length));
  const lines = steps.map(({ title, took, result }) => {
    const outcome = result ? `  ${totalsLine(result.totals)}` : "";
    const complaint = result?.complaint ? ` (${result.complaint})` : "";
    return `  ${title.padEnd(width)}  ${took.padStart(12)}${outcome}${complaint}`;
  });
  return { text: ["", ...lines, "", totalsLine(totals)].join("\n"), totals };
}
