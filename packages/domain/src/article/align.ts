export type Placed = { readonly unit: string; readonly begins: number; readonly ends: number };

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/i;
const SECOND_HALF = /[\udc00-\udfff]/;

/**
 * Where each UTF-16 unit of a text stands in the source that it was read from: `\*` is one asterisk, `&amp;` one
 * ampersand, and a line's beginning within a quote or a list nothing.
 */
export function align(value: string, source: string, from: number, to: number): Placed[] {
  const placed: Placed[] = [];
  let at = from;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charAt(index);
    const last = placed.at(-1);
    // A character of two units that the source writes as one entity.
    if (last && SECOND_HALF.test(unit) && last.ends - last.begins > 1) {
      placed.push({ ...last, unit });
      continue;
    }
    let begins = at;
    while (begins < to && lengthOf(value, index, source, begins) === 0) begins += 1;
    // What stands nowhere takes no room, where the one before it ended.
    if (begins < to) at = begins + lengthOf(value, index, source, begins);
    else begins = at;
    placed.push({ unit, begins, ends: at });
  }
  return placed;
}

/** How much of the source at `at` is the unit at `index` of the value; 0 where it is something else. */
function lengthOf(value: string, index: number, source: string, at: number): number {
  const unit = value.charAt(index);
  const here = source.charAt(at);
  if (here === "\\" && source.charAt(at + 1) === unit && /[!-/:-@[-`{-~]/.test(unit)) return 2;
  if (here === "&") {
    const [entity] = ENTITY.exec(source.slice(at, at + 40)) ?? [];
    if (entity && !value.startsWith(entity, index)) return entity.length;
  }
  return here === unit ? 1 : 0;
}
