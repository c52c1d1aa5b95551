/** Forms that no suffix rule leads home. */
const IRREGULAR = new Map(
  Object.entries({
    ageing: "aging",
    fought: "fight",
    beaten: "beat",
    kept: "keep",
    shown: "show",
    proven: "prove",
    lost: "lose",
    gave: "give",
    given: "give",
    threw: "throw",
    thrown: "throw",
    got: "get",
    gotten: "get",
    getting: "get",
    told: "tell",
    said: "say",
    felt: "feel",
    found: "find",
    left: "leave",
    saw: "see",
    built: "build",
    rid: "rid",
    ridding: "rid",
    lying: "lie",
    lungs: "lung",
  }),
);

const VOWEL = /[aeiouy]/;

/**
 * A word without its inflection, lower case: `cures`, `cured` and `curing` are one. Light on purpose: `treatment` is
 * not `treat`, since a noun for a session claims nothing.
 */
export function stem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) word = known;
  if (word.length <= 3) return word;
  word = withoutPlural(word);
  word = withoutTense(word);
  return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word;
}

function withoutPlural(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  const suffix = word.endsWith("ing") ? 3 : /[^e]ed$/.test(word) ? 2 : 0;
  if (suffix === 0) return word;
  const root = word.slice(0, -suffix);
  if (root.length < 3 || !VOWEL.test(root)) return word;
  return /([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}
