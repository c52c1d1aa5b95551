import type { Guard, Guards } from "./guard";
import type { Grammar } from "./text/grammar";
import { patternOf, type Pattern } from "./text/pattern";

/** What a text may not say, and what it has to. */
export const CLAIM_RULES = [
  "disease",
  "cure",
  "treat",
  "prevent",
  "immunity",
  "anti_ageing",
  "detox",
  "fda_approved",
  "superlative",
  "safety",
  "outcome",
  "proof",
  "ketamine_statement",
  "prescription_statement",
] as const;
export type ClaimRule = (typeof CLAIM_RULES)[number];

/** Rules about what is said; the last two are about what is left out. */
export type SentenceRule = Exclude<ClaimRule, "ketamine_statement" | "prescription_statement">;

export type RulePattern = {
  readonly rule: SentenceRule;
  readonly pattern: Pattern;
  readonly guards: readonly Guard[];
};

/** One pattern a line; `names` are of the guards that can make a match of any of them innocent. */
export const rulesWith =
  <G extends Guards>(grammar: Grammar, guards: G) =>
  (rule: SentenceRule, names: readonly (keyof G & string)[], patterns: string): RulePattern[] =>
    patterns
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => ({
        rule,
        guards: names.flatMap((name) => guards[name] ?? []),
        pattern: patternOf(grammar.stem, line),
      }));
