import type { Word } from "./words";

/** Phrases by the stem they begin with, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads `a; b c; d` into phrases of stems. Hyphens and spaces are one. */
export function lexiconOf(stem: (word: string) => string, ...lists: string[]): Lexicon {
  const phrases = lists
    .join(";")
    .split(";")
    .map((phrase) =>
      phrase
        .trim()
        .split(/[\s-]+/)
        .map((word) => stem(word)),
    )
    .filter((phrase) => phrase[0] !== "");
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const first = phrase[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const each of byFirst.values()) each.sort((one, other) => other.length - one.length);
  return byFirst;
}

/** How many words the longest phrase that begins here takes, or 0. Never across the end of a clause. */
export function lengthAt(lexicon: Lexicon, words: readonly Word[], at: number): number {
  const first = words[at];
  if (!first) return 0;
  const phrase = lexicon
    .get(first.stem)
    ?.find((stems) => stems.every((it, index) => fits(words[at + index], it, index)));
  return phrase?.length ?? 0;
}

const fits = (word: Word | undefined, expected: string, index: number): boolean =>
  word !== undefined && word.stem === expected && (index === 0 || word.after === "space");
