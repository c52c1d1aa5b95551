/** After this many failures staff decide. With the delays below that is about six hours. */
export const MAX_ATTEMPTS = 12;

const FIRST_DELAY_S = 5;
const LONGEST_DELAY_S = 3_600;

/** Seconds to wait after the nth failure: 5, 10, 20, … up to an hour. */
export function retryDelaySeconds(failures: number): number {
  return Math.min(FIRST_DELAY_S * 2 ** Math.max(failures - 1, 0), LONGEST_DELAY_S);
}

/** What becomes of an event whose nth attempt failed at `now`. */
export function afterFailure(
  failures: number,
  now: Date,
): { status: "failed"; next_attempt_at: Date } | { status: "dead"; next_attempt_at: null } {
  if (failures >= MAX_ATTEMPTS) return { status: "dead", next_attempt_at: null };
  return { status: "failed", next_attempt_at: new Date(now.getTime() + retryDelaySeconds(failures) * 1_000) };
}
