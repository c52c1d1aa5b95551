import type { Tongue } from "../tongue";
import { ENGLISH } from "./grammar";
import { afterQuestion, betweenBars } from "./neighbours";
import { readEnglish } from "./reading";
import { SENTENCE_RULES } from "./rules/index";
import { ENGLISH_STATEMENTS } from "./statements";
import { ENGLISH_WORDING } from "./wording";

export const ENGLISH_TONGUE: Tongue = {
  grammar: ENGLISH,
  read: readEnglish,
  rules: SENTENCE_RULES,
  neighbours: [afterQuestion, betweenBars],
  wording: ENGLISH_WORDING,
  statements: ENGLISH_STATEMENTS,
};
