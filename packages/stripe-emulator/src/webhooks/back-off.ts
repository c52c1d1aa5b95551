const THREE_DAYS_MS = 3 * 24 * 3600 * 1000;
const LONGEST_MS = 3600 * 1000;

/**
 * How long until the next attempt after `failures` failed ones: 1, 2, 4 … seconds up to an hour.
 * Null: given up, as at Stripe after three days. Stripe's own steps are longer; these suit a developer.
 */
export function nextDelay_ms(failures: number, firstAttempt_ms: number, now_ms: number): number | null {
  if (now_ms - firstAttempt_ms > THREE_DAYS_MS) return null;
  return Math.min(1000 * 2 ** (failures - 1), LONGEST_MS);
}
