const HEARTBEAT_MS = 15_000;

/** What a person reads while the stack works: one line when a step begins, one when it has ended, and signs of life. */
export interface Report {
  say(text: string): void;
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
}

export function consoleReport(write: (line: string) => void = (line) => process.stdout.write(`${line}\n`)): Report {
  return {
    say: write,
    async step(title, work) {
      const began = Date.now();
      write(`… ${title}`);
      const heartbeat = setInterval(() => write(`  … ${title}: still at it, ${seconds(began)}`), HEARTBEAT_MS);
      try {
        const result = await work();
        write(`✓ ${title} (${seconds(began)})`);
        return result;
      } catch (error) {
        write(`✗ ${title} (${seconds(began)})`);
        throw error;
      } finally {
        clearInterval(heartbeat);
      }
    },
  };
}

/** "4.2 s" or "3 min 20 s" since an instant in milliseconds. */
export function seconds(beganMs: number, nowMs = Date.now()): string {
  const elapsed_s = (nowMs - beganMs) / 1000;
  if (elapsed_s < 100) return `${elapsed_s.toFixed(1)} s`;
  return `${Math.floor(elapsed_s / 60)} min ${Math.round(elapsed_s % 60)} s`;
}
