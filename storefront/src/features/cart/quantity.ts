/** A quantity as a form sends it; null where it is no whole number that a cart can hold. 0 removes a line. */
export function parseQuantity(given: unknown): number | null {
  if (typeof given !== "string" || !/^\d{1,4}$/.test(given.trim())) return null;
  return Number(given);
}

/** What the buttons beside a line offer; the store itself decides what it takes. */
export const MOST_PER_LINE = 10;
