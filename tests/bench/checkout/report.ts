import { cpus } from "node:os";
import { percentile, type Stopwatch } from "../statistics";

/** Prints two checkouts beside each other: per step, then the whole as a ratio (ours ÷ stock). */
export function reportCheckouts(title: string, ours: Stopwatch, stock: Stopwatch): void {
  console.log(`\n${title} (${cpus().length} cores, ${cpus()[0]?.model ?? "unknown processor"})`);
  console.log(row("step", "ours p50", "ours p95", "stock p50", "stock p95", "ratio p50"));
  for (const step of new Set([...ours.steps.keys(), ...stock.steps.keys()])) {
    const mine = ours.steps.get(step);
    const theirs = stock.steps.get(step);
    console.log(
      row(
        step,
        ...figures(mine),
        ...figures(theirs),
        mine && theirs ? (percentile(mine, 0.5) / percentile(theirs, 0.5)).toFixed(2) : "-",
      ),
    );
  }
}

function figures(samples: readonly number[] | undefined): [string, string] {
  if (!samples) return ["-", "-"];
  return [`${percentile(samples, 0.5).toFixed(1)} ms`, `${percentile(samples, 0.95).toFixed(1)} ms`];
}

const row = (first: string, ...rest: string[]): string =>
  first.padEnd(12) + rest.map((cell) => cell.padStart(12)).join("");
