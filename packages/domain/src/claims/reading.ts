import { GIVEN, OFFER, OTHERS, RANKED, REGULATORS, STUDIES } from "./lexicon/actors";
import { CONDITIONS, PROCEDURAL, SYMPTOMS } from "./lexicon/conditions";
import { CURES, GOES, PREVENTS, TREATS } from "./lexicon/effects";
import { ASKS, BENEFITS, BODY, LIFTS, LIMITS, MENTIONS, NEUTRAL_STUDY, TRIGGERS } from "./lexicon/frames";
import { lengthAt, lexiconOf, type Lexicon } from "./text/lexicon";
import type { Marked } from "./text/pattern";
import type { Span } from "./text/sentences";
import { spellerOf } from "./text/spelling";
import { wordsOf, type Word } from "./text/words";

const LEXICONS = {
  condition: lexiconOf(CONDITIONS),
  ill: lexiconOf(CONDITIONS, SYMPTOMS),
  procedural: lexiconOf(PROCEDURAL),
  offer: lexiconOf(OFFER),
  given: lexiconOf(GIVEN),
  ranked: lexiconOf(RANKED),
  others: lexiconOf(OTHERS),
  regulator: lexiconOf(REGULATORS),
  study: lexiconOf(STUDIES),
  cures: lexiconOf(CURES),
  treats: lexiconOf(TREATS),
  prevents: lexiconOf(PREVENTS),
  goes: lexiconOf(GOES),
  limits: lexiconOf(LIMITS),
  asks: lexiconOf(ASKS),
  mentions: lexiconOf(MENTIONS),
  neutral: lexiconOf(NEUTRAL_STUDY),
  body: lexiconOf(BODY),
  lifts: lexiconOf(LIFTS),
  benefit: lexiconOf(BENEFITS),
} satisfies Record<string, Lexicon>;

type Class = keyof typeof LEXICONS;

/** One sentence, read: its words, and where each class of words stands in it. */
export type Reading = Marked & {
  readonly span: Span;
  readonly marks: Readonly<Record<Class, readonly number[]>>;
  /** It ends in a question mark. */
  readonly asks: boolean;
};

const corrected = spellerOf([CONDITIONS, TRIGGERS], [OFFER, RANKED, OTHERS, REGULATORS, STUDIES, SYMPTOMS, PROCEDURAL]);
/** `diabetes medicines`, `a blood pressure cuff`, `a flu shot`: the illness tells which, and nothing acts on it. */
const NAMES_A_THING = new Set(
  "medicine medication drug pill tablet specialist test screening reading cuff monitor vaccine vaccination department hotline lifeline".split(
    " ",
  ),
);
const VACCINATED = new Set(["flu", "covid", "influenza"]);
/** `a cold drink`, `panic button`: the word with these is no illness. */
const COLD_THING = new Set(
  "drink water pack compress room press towel weather day month season brew storage chain air hand".split(" "),
);

/** Reads one sentence of a text. */
export function read(text: string, span: Span): Reading {
  const words = wordsOf(text, span.start, span.end).map(corrected);
  const marks = Object.fromEntries(
    Object.entries(LEXICONS).map(([name, lexicon]) => [name, words.map((_, at) => lengthAt(lexicon, words, at))]),
  ) as Record<Class, number[]>; // the same keys
  for (const name of ["condition", "ill"] as const)
    marks[name] = marks[name].map((length, at) => (length > 0 && isThing(words, at, length) ? 0 : length));
  for (const name of ["cures", "treats", "prevents", "goes"] as const)
    marks[name] = marks[name].map((length, at) => (length > 0 && isPartOfIllness(marks.ill, at) ? 0 : length));
  return {
    span,
    words,
    marks,
    asks: text
      .slice(span.start, span.end)
      .trimEnd()
      .replace(/["'”’)]+$/, "")
      .endsWith("?"),
  };
}

/** The `attack` of a heart attack attacks nothing. */
const isPartOfIllness = (ill: readonly number[], at: number): boolean =>
  ill.slice(Math.max(0, at - 3), at).some((length, index, before) => length > before.length - index);

function isThing(words: readonly Word[], at: number, length: number): boolean {
  const [first, next] = [words[at]?.stem ?? "", words[at + length]?.stem ?? ""];
  if (NAMES_A_THING.has(next)) return true;
  if (VACCINATED.has(first) && next === "shot") return true;
  return first === "cold" && COLD_THING.has(next);
}

/** Whether a class stands anywhere in these words. */
export const has = (reading: Reading, name: Class, from = 0, to = reading.words.length): boolean =>
  reading.marks[name].slice(Math.max(0, from), to).some((length) => length > 0);
