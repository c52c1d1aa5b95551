import type { RulePattern } from "../../rule";
import { AGEING_RULES, DETOX_RULES, IMMUNITY_RULES } from "./body";
import { DISEASE_RULES } from "./disease";
import { OUTCOME_RULES } from "./outcomes";
import { FDA_RULES, PROOF_RULES, SAFETY_RULES, SUPERLATIVE_RULES } from "./standing";

/** Every rule about what a sentence says. */
export const SENTENCE_RULES: readonly RulePattern[] = [
  ...DISEASE_RULES,
  ...IMMUNITY_RULES,
  ...AGEING_RULES,
  ...DETOX_RULES,
  ...FDA_RULES,
  ...SUPERLATIVE_RULES,
  ...SAFETY_RULES,
  ...PROOF_RULES,
  ...OUTCOME_RULES,
];
