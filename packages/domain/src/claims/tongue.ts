import type { Guard } from "./guard";
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
  /** Words by which a sentence is known to be in this language. */
  readonly common: ReadonlySet<string>;
  /** What makes a sentence in this language innocent, whichever language's rule has hit a word of it. */
  readonly innocent: readonly Guard[];
  readonly rules: readonly RulePattern[];
  /** Rules for what two sentences say together. */
  readonly neighbours: readonly Neighbour[];
  readonly wording: Wording;
  readonly statements: Statements;
};

/** Claims of a sentence with what stands around it: the sentence that follows, and the text. */
export type Neighbour = (reading: Reading, next: Reading | undefined, text: string) => Finding[];
