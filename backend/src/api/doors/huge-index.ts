/** No list that a query holds is longer. */
const MOST_DIGITS = 4;

const INDEX = new RegExp(`\\[\\s*\\d{${MOST_DIGITS + 1},}`);

/**
 * Whether a query string names an element far out in a list, as `a[100000000]=1`. Medusa parses queries with `qs` and
 * no bound to a list's length, before any middleware of ours: that one request keeps the process busy for seconds.
 */
export function hasHugeIndex(query: string): boolean {
  return query !== "" && (INDEX.test(query) || INDEX.test(decoded(query)));
}

/** The brackets and digits alone matter, so a broken sequence elsewhere must not stop the look. */
function decoded(query: string): string {
  return query.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
