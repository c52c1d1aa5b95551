import type { Grammar } from "./text/grammar";
import { sentencesIn } from "./text/sentences";
import { wordsOf } from "./text/words";

/** A statement that a page has to carry. */
export type RequiredStatement = {
  readonly id: "anesthetic_only" | "schedule_iii" | "risks" | "escort" | "crisis_line" | "prescription";
  /** The statement in words that satisfy the rule. */
  readonly wording: string;
};

/** Stems of one sentence. */
type Sentence = ReadonlySet<string>;
type Check = RequiredStatement & { readonly isIn: (sentences: readonly Sentence[]) => boolean };

/** What pages in one language have to say, by what they are about. */
export type Statements = { readonly ketamine: readonly Check[]; readonly prescription: readonly Check[] };

export const hasAny = (sentence: Sentence, ...stems: string[]): boolean => stems.some((it) => sentence.has(it));
export const somewhere = (sentences: readonly Sentence[], ...stems: string[]): boolean =>
  sentences.some((sentence) => hasAny(sentence, ...stems));

/** Statements that are wanting in a page whose texts these are. */
export function wantingStatements(
  texts: readonly string[],
  about: { readonly ketamine: boolean; readonly prescription: boolean },
  { grammar, statements }: { readonly grammar: Grammar; readonly statements: Statements },
): RequiredStatement[] {
  const checks = [
    ...(about.ketamine ? statements.ketamine : []),
    ...(about.prescription ? statements.prescription : []),
  ];
  if (checks.length === 0) return [];
  const sentences = texts.flatMap((text) =>
    sentencesIn(text).map(({ start, end }) => new Set(wordsOf(grammar.stem, text, start, end).map(({ stem }) => stem))),
  );
  return checks.filter(({ isIn }) => !isIn(sentences)).map(({ id, wording }) => ({ id, wording }));
}

/** In any language. */
const KETAMINE = new Set(["ketamine", "ketamina", "quetamina"]);
const plain = (word: string): string => word;

/** Whether a text speaks of ketamine (esketamine is another medicine). */
export const namesKetamine = (text: string): boolean => wordsOf(plain, text).some(({ stem }) => KETAMINE.has(stem));
