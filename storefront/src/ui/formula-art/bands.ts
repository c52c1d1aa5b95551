/** What the drawing needs of one place of a formula. */
export type Pour = { readonly colour: string; readonly share: number };
/** One band of liquid, in the drawing's units, from the top down. */
export type Band = { readonly colour: string; readonly top: number; readonly height: number };

/**
 * Stacks a formula's ingredients between `top` and `bottom`, first ingredient uppermost, in proportion to their shares.
 * A share that would be thinner than `thinnest` is drawn that thick, and the others give way in proportion, so that
 * nothing in the formula goes unseen. The bands always fill the height exactly.
 */
export function stackBands(pours: readonly Pour[], top: number, bottom: number, thinnest = 7): Band[] {
  const height = bottom - top;
  const heights = withFloor(
    pours.map((pour) => Math.max(pour.share, 0)),
    height,
    Math.min(thinnest, height / Math.max(pours.length, 1)),
  );
  let at = top;
  return pours.map((pour, index) => {
    const band = { colour: pour.colour, top: round(at), height: round(heights[index] ?? 0) };
    at += heights[index] ?? 0;
    return band;
  });
}

/** Heights in proportion to `shares`, none under `floor`, adding up to `height`. */
function withFloor(shares: readonly number[], height: number, floor: number): number[] {
  const total = shares.reduce((all, share) => all + share, 0);
  if (total === 0) return shares.map(() => height / shares.length);
  const thin = new Set<number>();
  for (;;) {
    const free = height - thin.size * floor;
    const weight = shares.reduce((all, share, index) => (thin.has(index) ? all : all + share), 0);
    const heights = shares.map((share, index) => (thin.has(index) ? floor : (share / weight) * free));
    const next = heights.findIndex((each, index) => !thin.has(index) && each < floor);
    if (next === -1) return heights;
    thin.add(next);
  }
}

// Two decimals: finer than any screen, and the same text on every machine.
const round = (value: number): number => Math.round(value * 100) / 100;
