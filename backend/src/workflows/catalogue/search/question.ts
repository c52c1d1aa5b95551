import type { Asked, Heard, Typed } from "../../../modules/catalogue-index";
import { formsOf, slipsBetween, slipsForgiven } from "./typing-errors";
import { joinedWords, wordsOf } from "./words";

/** Nobody searches by a sentence; what follows is left out. */
const MOST_WORDS = 8;

/** What was typed, in words. */
export function tokensOf(typed: string): string[] {
  return wordsOf(typed).slice(0, MOST_WORDS);
}

/** What is asked of the vocabulary: each word, and each two as one, since "b 12" is "B12". */
export function toBeHeard(tokens: readonly string[]): Typed[] {
  const typed = new Map<string, Typed>();
  for (const token of tokens) typed.set(token, { token, forms: formsOf(token) });
  for (const token of joinedWords(tokens)) if (!typed.has(token)) typed.set(token, { token, forms: [] });
  return [...typed.values()];
}

export type Question = Pick<Asked, "name" | "mended_name" | "plain" | "forgiving"> & {
  /** What is looked for where a word was mended; else null. */
  readonly read_as: string | null;
  /** For each word alone, the text of a tsquery. */
  readonly each: string[];
};

/** What is looked for. Words that begin no name are mended, where the vocabulary has one that is near enough. */
export function questionOf(tokens: readonly string[], heard: readonly Heard[]): Question {
  const known = new Set(heard.filter((each) => each.known).map(({ token }) => token));
  const nearBy = new Map(heard.map(({ token, near }) => [token, near]));
  const words = tokens.map((token, index): Word => {
    const last = index === tokens.length - 1;
    return { token, last, meant: known.has(token) ? [] : meantBy(token, nearBy.get(token) ?? [], last) };
  });
  const readings = [words, ...joinedReadings(words, known)];
  const mended = words.map(({ token, meant }) => meant[0] ?? token);
  const sought = (term: (word: Word, weights: string) => string) => ({
    names: queryOf(readings, (word) => term(word, "A")),
    related: queryOf(readings, (word) => term(word, "AB")),
    anywhere: queryOf(readings, (word) => term(word, "")),
  });
  return {
    name: tokens.join(""),
    mended_name: mended.join(""),
    plain: sought(plainly),
    forgiving: sought(forgivingly),
    read_as: words.some(({ meant }) => meant.length > 0) ? mended.join(" ") : null,
    each: words.map((word) => forgivingly(word, "")),
  };
}

type Word = {
  readonly token: string;
  /** It may not be finished yet. */
  readonly last: boolean;
  /** What it may have been meant for, the likeliest first. */
  readonly meant: readonly string[];
};

/** The nearest words of names, then the nearest of the rest: none further off than is forgiven, none where it is one. */
function meantBy(token: string, near: Heard["near"], last: boolean): string[] {
  const slips = near.map((each) => ({ ...each, slips: slipsBetween(token, each.word, last) }));
  if (slips.some(({ slips }) => slips === 0)) return [];
  return [true, false].flatMap((named) => {
    const forgiven = slips.filter(({ in_name, slips }) => in_name === named && slips <= slipsForgiven(token));
    const least = Math.min(...forgiven.map(({ slips }) => slips));
    return forgiven.filter(({ slips }) => slips === least).map(({ word }) => word);
  });
}

/** The same words with two of them as one, and with all of them as one, where a name has such a word. */
function joinedReadings(words: readonly Word[], known: ReadonlySet<string>): Word[][] {
  const join = (from: number, to: number): Word[] => {
    const joined = words.slice(from, to);
    const token = joined.map((word) => word.token).join("");
    if (joined.length < 2 || !known.has(token)) return [];
    return [...words.slice(0, from), { token, last: to === words.length, meant: [] }, ...words.slice(to)];
  };
  const pairs = words.map((_, index) => join(index, Math.min(index + 2, words.length)));
  return [...pairs, words.length > 2 ? join(0, words.length) : []].filter((reading) => reading.length > 0);
}

const queryOf = (readings: readonly Word[][], term: (word: Word) => string): string =>
  readings.map((reading) => `(${reading.map(term).join(" & ")})`).join(" | ");

/** What begins with it. A letter alone in the middle is meant as it stands: "vitamin c drip". */
function plainly({ token, last }: Word, weights: string): string {
  return lexeme(token, token.length > 1 || last, weights);
}

function forgivingly(word: Word, weights: string): string {
  const all = [plainly(word, weights), ...word.meant.map((each) => lexeme(each, false, weights))];
  return all.length === 1 ? all.join("") : `(${all.join(" | ")})`;
}

function lexeme(word: string, begins: boolean, weights: string): string {
  const label = `${begins ? "*" : ""}${weights}`;
  return label === "" ? `'${word}'` : `'${word}':${label}`;
}
