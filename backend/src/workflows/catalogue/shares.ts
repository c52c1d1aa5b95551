import { allocate } from "@ampoule/domain/money";

const WHOLE = 10_000n;

/** Widths of a formula's bands in basis points, which add up to 10,000, from weights relative to each other. */
export function sharesOf(weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  return allocate(
    WHOLE,
    weights.map((weight) => BigInt(Math.max(1, Math.round(weight)))),
  ).map(Number);
}
