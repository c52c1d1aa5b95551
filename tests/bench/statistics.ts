/** The value below which `share` (0 to 1) of the samples lie: nearest rank. Throws where there are none. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("No samples");
  return value;
}

/** Milliseconds per named step, sample by sample. */
export class Stopwatch {
  readonly steps = new Map<string, number[]>();

  async time<T>(step: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    this.add(step, performance.now() - start);
    return result;
  }

  add(step: string, elapsed_ms: number): void {
    const samples = this.steps.get(step) ?? [];
    samples.push(elapsed_ms);
    this.steps.set(step, samples);
  }
}
