import type { Guard } from "./guards";
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

/** One pattern a line; `guards` are what can make a match of any of them innocent. */
export function rules(rule: SentenceRule, guards: readonly Guard[], patterns: string): RulePattern[] {
  return patterns
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ rule, guards, pattern: patternOf(line) }));
}
