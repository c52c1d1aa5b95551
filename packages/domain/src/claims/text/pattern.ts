import type { Word } from "./words";

/** What a pattern is matched against: a sentence's words, and how many words each class takes from each of them. */
export type Marked = {
  readonly words: readonly Word[];
  /** Lengths by class and position; 0 where the class does not begin. */
  readonly marks: Readonly<Record<string, readonly number[]>>;
  /** Words that a gap does not reach over. */
  readonly turns: ReadonlySet<string>;
};

type Element =
  | {
      readonly is: "choice";
      readonly stems: ReadonlySet<string>;
      readonly exact: ReadonlySet<string>;
      readonly classes: readonly string[];
      readonly optional: boolean;
    }
  | { readonly is: "gap"; readonly most: number; readonly overClauses: boolean }
  | { readonly is: "end" };

export type Pattern = readonly Element[];

/**
 * Reads a pattern: `word|other` by stem, `=word` as written, `<class>` of words, `~3` up to three words between, `~~3` also over
 * the end of a clause, `$` the sentence's end, a trailing `?` for what may be missing.
 */
export function patternOf(stem: (word: string) => string, source: string): Pattern {
  return source
    .trim()
    .split(/\s+/)
    .map((token) => elementOf(stem, token));
}

function elementOf(stem: (word: string) => string, token: string): Element {
  if (token === "$") return { is: "end" };
  const gap = /^(~~?)(\d+)$/.exec(token);
  if (gap) return { is: "gap", most: Number(gap[2]), overClauses: gap[1] === "~~" };
  const optional = token.endsWith("?");
  const body = optional ? token.slice(0, -1) : token;
  const choices = body.split("|");
  return {
    is: "choice",
    stems: new Set(choices.filter((it) => !/^[=<]/.test(it)).map((it) => stem(it))),
    exact: new Set(choices.filter((it) => it.startsWith("=")).map((it) => it.slice(1))),
    classes: choices.filter((it) => it.startsWith("<")).map((it) => it.slice(1, -1)),
    optional,
  };
}

/** The position behind the shortest match that begins at `at`, or -1. Bounded: a pattern has few gaps, each of few words. */
export function matchEnd(pattern: Pattern, marked: Marked, at: number, index = 0): number {
  const element = pattern[index];
  if (!element) return at;
  const rest = (from: number): number => matchEnd(pattern, marked, from, index + 1);
  switch (element.is) {
    case "end":
      return at === marked.words.length ? rest(at) : -1;
    case "gap":
      return acrossGap(pattern, marked, at, index, element);
    case "choice": {
      const length = joins(marked, at, index, pattern) ? lengthOf(element, marked, at) : 0;
      const end = length > 0 ? rest(at + length) : -1;
      return end < 0 && element.optional ? rest(at) : end;
    }
  }
}

function acrossGap(
  pattern: Pattern,
  marked: Marked,
  at: number,
  index: number,
  gap: { most: number; overClauses: boolean },
): number {
  for (let skipped = 0; skipped <= gap.most; skipped += 1) {
    const end = matchEnd(pattern, marked, at + skipped, index + 1);
    if (end >= 0) return end;
    const word = marked.words[at + skipped];
    if (!word || marked.turns.has(word.plain) || (word.after === "clause" && !gap.overClauses)) return -1;
  }
  return -1;
}

/** Whether this word belongs to the clause that the match began in. */
function joins(marked: Marked, at: number, index: number, pattern: Pattern): boolean {
  const before = pattern[index - 1];
  const first = index === 0 || (before?.is === "gap" && before.overClauses);
  return first || marked.words[at]?.after !== "clause";
}

function lengthOf(element: Element & { is: "choice" }, { words, marks }: Marked, at: number): number {
  const word = words[at];
  if (!word) return 0;
  const longest = element.classes.reduce((most, name) => Math.max(most, marks[name]?.[at] ?? 0), 0);
  if (longest > 0) return longest;
  return element.stems.has(word.stem) || element.exact.has(word.plain) ? 1 : 0;
}

/** Patterns by what they may begin with, so that a word is tried against few of them. */
export type PatternIndex<T> = {
  readonly byStem: ReadonlyMap<string, readonly T[]>;
  readonly byWord: ReadonlyMap<string, readonly T[]>;
  readonly byClass: ReadonlyMap<string, readonly T[]>;
};

/** Throws where a pattern does not begin with words or classes that must be there. */
export function indexOf<T extends { readonly pattern: Pattern }>(all: readonly T[]): PatternIndex<T> {
  const index = { byStem: new Map<string, T[]>(), byWord: new Map<string, T[]>(), byClass: new Map<string, T[]>() };
  const add = (map: Map<string, T[]>, key: string, it: T) => map.set(key, [...(map.get(key) ?? []), it]);
  for (const it of all) {
    const [first] = it.pattern;
    if (first?.is !== "choice" || first.optional) throw new Error("A pattern begins with a word.");
    for (const key of first.stems) add(index.byStem, key, it);
    for (const key of first.exact) add(index.byWord, key, it);
    for (const key of first.classes) add(index.byClass, key, it);
  }
  return index;
}

/** Those that could begin with this word; one may come twice. */
export function candidatesAt<T>(index: PatternIndex<T>, { words, marks }: Marked, at: number): T[] {
  const word = words[at];
  if (!word) return [];
  const found = [...(index.byStem.get(word.stem) ?? []), ...(index.byWord.get(word.plain) ?? [])];
  for (const [name, patterns] of index.byClass) if ((marks[name]?.[at] ?? 0) > 0) found.push(...patterns);
  return found;
}
