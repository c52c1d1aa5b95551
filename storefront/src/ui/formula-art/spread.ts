/**
 * Moves labels apart that would touch: each keeps as near to its wanted place as `gap` and the bounds allow, and their
 * order stays. `wanted` runs from the top down.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const step = Math.min(gap, wanted.length > 1 ? (bottom - top) / (wanted.length - 1) : gap);
  const down: number[] = [];
  for (const place of wanted) down.push(Math.max(place, (down.at(-1) ?? top - step) + step));
  const up: number[] = [];
  for (const place of down.toReversed()) up.push(Math.min(place, (up.at(-1) ?? bottom + step) - step));
  return up.toReversed();
}
