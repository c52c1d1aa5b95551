/** Letters that no accent can be taken off, as they are typed without a keyboard that has them. */
const SPELT: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th" };
const LONGEST_WORD = 40;

/**
 * The words of a text as search compares them: lower case, without accents and signs. A word is letters and digits and
 * nothing else: it can be put into a query as it is.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    // Letters of two code units would be cut in two; no language that is written today has them.
    .replace(/[\u{10000}-\u{10FFFF}]/gu, " ")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþ]/g, (letter) => SPELT[letter] ?? letter)
    // "Ringer's" is one word, "0.9" one number.
    .replace(/(?<=\p{L})['’](?=\p{L})|(?<=\p{N})[.,](?=\p{N})/gu, "");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD));
}

/** Each two words that stand beside each other as one, and all of them: "vitamin c" is looked for as "vitaminc". */
export function joinedWords(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return [...new Set([...pairs, ...(words.length > 2 ? [words.join("")] : [])])].map((word) =>
    word.slice(0, LONGEST_WORD),
  );
}

/** A name's spellings, each without spaces: "NAD+" is "nad", and "nadplus" as some write it. */
export function spellingsOf(name: string): string[] {
  return [...new Set(readingsOf(name).map((words) => words.join("")))].filter((spelling) => spelling !== "");
}

const readingsOf = (name: string): string[][] =>
  (name.includes("+") ? [name, name.replaceAll("+", " plus ")] : [name]).map(wordsOf);

export type Searchable = {
  /** Its own names. */
  readonly names: readonly string[];
  /** Names of what belongs to it: a package's ingredients, an article's headings. */
  readonly related: readonly string[];
  readonly text: readonly string[];
};

/** By how much a word counts: PostgreSQL's own letters. Each has a place of its own, since a place has one letter. */
const WEIGHTS = ["A", "B", "D"] as const;
/** Of one thing; an article of ten thousand words has fewer different ones. */
const MOST_WORDS = 4_000;

/** Literal of a tsvector. Its words need no stemming: one typing error is forgiven, and an ending of a letter is one. */
export function vectorOf({ names, related, text }: Searchable): string {
  const spelt = (all: readonly string[]) =>
    all.flatMap(readingsOf).flatMap((words) => [...words, ...joinedWords(words)]);
  const places = new Map<string, Set<number>>();
  for (const [index, words] of [spelt(names), spelt(related), text.flatMap(wordsOf)].entries())
    for (const word of words) {
      const known = places.get(word);
      if (known) known.add(index);
      else if (places.size < MOST_WORDS) places.set(word, new Set([index]));
    }
  return [...places]
    .map(([word, indexes]) => `'${word}':${[...indexes].map((index) => `${index + 1}${WEIGHTS[index]}`).join(",")}`)
    .join(" ");
}
