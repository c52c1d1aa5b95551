import type { Finding } from "./lint";
import type { Wording } from "./proposals";
import type { Reader, Reading } from "./reading";
import type { Statements } from "./required";
import type { RulePattern } from "./rule";
import type { Grammar } from "./text/grammar";

/** What the linter knows of one language. */
export type Tongue = {
  readonly grammar: Grammar;
  readonly read: Reader;
  readonly rules: readonly RulePattern[];
  /** Rules for what two sentences say together. */
  readonly neighbours: readonly Neighbour[];
  readonly wording: Wording;
  readonly statements: Statements;
};

/** Claims of a sentence with what stands around it: the sentence that follows, and the text. */
export type Neighbour = (reading: Reading, next: Reading | undefined, text: string) => Finding[];
