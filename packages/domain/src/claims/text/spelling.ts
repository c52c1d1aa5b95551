import type { Word } from "./words";

/** Short words are too near to one another to be guessed. */
const SHORTEST = 7;
/** From here on one wrong letter is forgiven too. */
const LONG = 9;
/** Of the words of `lists`; those of `right` are never corrected. Forgives a doubled, a missing, an added or two swapped letters in a word of the list. Linear in the word's length. */
export function spellerOf(
  stem: (word: string) => string,
  lists: readonly string[],
  right: readonly string[],
): (word: Word) => Word {
  const known = stemsOf(stem, lists);
  const others = stemsOf(stem, right);
  const squeezed = new Map<string, string>();
  const shortened = new Map<string, string>();
  for (const word of known) {
    if (word.length >= 5) squeezed.set(squeeze(word), word);
    if (word.length >= SHORTEST) for (const less of withoutOneLetter(word)) shortened.set(less, word);
  }
  const correction = (wrong: string): string | undefined => {
    if (known.has(wrong) || others.has(wrong) || wrong.length < 4) return undefined;
    const same = squeezed.get(squeeze(wrong));
    if (same !== undefined) return same;
    if (wrong.length < SHORTEST - 1) return undefined;
    const missing = shortened.get(wrong);
    if (missing !== undefined) return missing;
    if (wrong.length < SHORTEST) return undefined;
    for (const less of withoutOneLetter(wrong)) {
      if (known.has(less) && less.length >= SHORTEST) return less;
      const swapped = shortened.get(less);
      if (swapped !== undefined && (wrong.length >= LONG || isSwap(wrong, swapped))) return swapped;
    }
    return undefined;
  };
  return (word) => {
    const right = correction(word.stem);
    return right === undefined ? word : { ...word, stem: right };
  };
}

const stemsOf = (stem: (word: string) => string, lists: readonly string[]): Set<string> =>
  new Set(lists.flatMap((list) => list.split(/[;\s-]+/)).map((word) => stem(word)));

const squeeze = (word: string): string => word.replace(/(.)\1+/g, "$1");

const withoutOneLetter = (word: string): string[] =>
  Array.from({ length: Math.min(word.length, 24) }, (_, at) => word.slice(0, at) + word.slice(at + 1));

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
