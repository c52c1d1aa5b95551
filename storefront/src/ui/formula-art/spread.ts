/**
 * Moves labels apart that would touch: each keeps as near to its wanted place as the labels' heights and the bounds
 * allow, and their order stays. `wanted` runs from the top down; places are the labels' middles. Where all of them are
 * too high for the bounds, they come nearer in proportion.
 */
export function spread(wanted: readonly number[], heights: readonly number[], top: number, bottom: number): number[] {
  const gaps = wanted.map((_, index) => (index === 0 ? 0 : ((heights[index - 1] ?? 0) + (heights[index] ?? 0)) / 2));
  const needed = gaps.reduce((all, gap) => all + gap, 0);
  const squeeze = needed > bottom - top ? (bottom - top) / needed : 1;
  const before = (index: number): number => (gaps[index] ?? 0) * squeeze;
  const down: number[] = [];
  wanted.forEach((place, index) => down.push(Math.max(place, (down.at(-1) ?? top) + before(index))));
  const up: number[] = [];
  for (const [index, place] of [...down.entries()].toReversed())
    up.push(Math.min(place, (up.at(-1) ?? bottom) - before(index + 1)));
  return up.toReversed();
}

/** The lines that a name takes where about so many letters stand in one: rather one too many. Words stay whole. */
export function linesOf(name: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of name.split(/\s+/)) {
    const alone = Math.max(Math.ceil(word.length / letters), 1);
    if (used > 0 && used + 1 + word.length <= letters) used += 1 + word.length;
    else {
      lines += used > 0 ? alone : alone - 1;
      used = word.length - (alone - 1) * letters;
    }
  }
  return lines;
}
