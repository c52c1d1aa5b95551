import "server-only";

type Level = "info" | "warn" | "error";

/** One line of JSON on standard output. Never pass what a client typed, an address of theirs or a treatment. */
export function log(level: Level, event: string, facts: Readonly<Record<string, string | number | null>>): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`);
}
