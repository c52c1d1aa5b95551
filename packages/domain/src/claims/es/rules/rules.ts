import { rulesWith, type RulePattern, type SentenceRule } from "../../rule";
import { SPANISH } from "../grammar";
import { GUARDS } from "../guards";
import { withoutAccents } from "../stem";

const plain = rulesWith(SPANISH, GUARDS);

/** One pattern a line, written with its accents: texts are read without. */
export const rules = (rule: SentenceRule, names: readonly (keyof typeof GUARDS)[], patterns: string): RulePattern[] =>
  plain(rule, names, withoutAccents(patterns));
