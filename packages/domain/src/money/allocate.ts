import { invariant } from "../result/index";

/**
 * Splits `total` (minor units, either sign) in proportion to `weights` by largest remainder: the parts add up to
 * `total` exactly, no part is off by a whole unit, and ties go to the earlier part. All weights zero: equal parts.
 * Throws where there is no weight at all or one is negative.
 */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  invariant(weights.length > 0, "an allocation has at least one part");
  invariant(
    weights.every((weight) => weight >= 0n),
    "weights are not negative",
  );
  if (total < 0n) return allocate(-total, weights).map((part) => -part);
  const given = weights.reduce((all, weight) => all + weight, 0n);
  const shares = given === 0n ? weights.map(() => 1n) : weights;
  const all = given === 0n ? BigInt(weights.length) : given;
  const parts = shares.map((share) => (total * share) / all);
  let left = total - parts.reduce((sum, part) => sum + part, 0n);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: (total * share) % all }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts;
}

/** `basis_points` (2,500 is 25 %) of `amount`, which is not negative; halves are rounded up. */
export function shareOf(amount: bigint, basis_points: number): bigint {
  invariant(amount >= 0n && Number.isInteger(basis_points) && basis_points >= 0, "a share is of a positive amount");
  return (amount * BigInt(basis_points) * 2n + 10_000n) / 20_000n;
}
