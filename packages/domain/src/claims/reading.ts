import type { Grammar } from "./text/grammar";
import { lengthAt, lexiconOf } from "./text/lexicon";
import type { Marked } from "./text/pattern";
import type { Span } from "./text/sentences";
import { wordsOf, type Word } from "./text/words";

/** Classes of words that patterns and guards ask for; a language has a list of phrases for each. */
export type Class =
  | "condition"
  | "ill"
  | "procedural"
  | "offer"
  | "given"
  | "ranked"
  | "others"
  | "regulator"
  | "study"
  | "cures"
  | "treats"
  | "prevents"
  | "goes"
  | "limits"
  | "asks"
  | "mentions"
  | "neutral"
  | "body"
  | "lifts"
  | "benefit";

/** One sentence, read: its words, and where each class of words stands in it. */
export type Reading = Marked & {
  readonly span: Span;
  readonly marks: Readonly<Record<Class, readonly number[]>>;
  /** It ends in a question mark. */
  readonly asks: boolean;
};

/** What a language's texts are read with. */
export type Vocabulary = {
  readonly grammar: Grammar;
  readonly lists: Readonly<Record<Class, readonly string[]>>;
  /** Mends what is misspelled. */
  readonly corrected: (word: Word) => Word;
  /** Whether an illness that takes `length` words from here only tells which thing is meant: `a flu shot`. */
  readonly isThing: (words: readonly Word[], at: number, length: number) => boolean;
};

/** Reads one sentence of a text. */
export type Reader = (text: string, span: Span) => Reading;

export function readerOf({ grammar, lists, corrected, isThing }: Vocabulary): Reader {
  const lexicons = Object.entries(lists).map(([name, list]) => [name, lexiconOf(grammar.stem, ...list)] as const);
  return (text, span) => {
    const words = wordsOf(grammar.stem, text, span.start, span.end).map(corrected);
    const marks = Object.fromEntries(
      lexicons.map(([name, lexicon]) => [name, words.map((_, at) => lengthAt(lexicon, words, at))]),
    ) as Record<Class, number[]>; // the same keys
    for (const name of ["condition", "ill"] as const)
      marks[name] = marks[name].map((length, at) => (length > 0 && isThing(words, at, length) ? 0 : length));
    for (const name of ["cures", "treats", "prevents", "goes"] as const)
      marks[name] = marks[name].map((length, at) => (length > 0 && isPartOfIllness(marks.ill, at) ? 0 : length));
    return { span, words, marks, turns: grammar.turns, asks: endsInQuestion(text.slice(span.start, span.end)) };
  };
}

const endsInQuestion = (sentence: string): boolean =>
  sentence
    .trimEnd()
    .replace(/["'”’)]+$/, "")
    .endsWith("?");

/** The `attack` of a heart attack attacks nothing. */
const isPartOfIllness = (ill: readonly number[], at: number): boolean =>
  ill.slice(Math.max(0, at - 3), at).some((length, index, before) => length > before.length - index);

/** Whether a class stands anywhere in these words. */
export const has = (reading: Reading, name: Class, from = 0, to = reading.words.length): boolean =>
  reading.marks[name].slice(Math.max(0, from), to).some((length) => length > 0);
