import type { Tongue } from "../tongue";
import { betweenBars } from "../between-bars";
import { ENGLISH } from "./grammar";
import { GUARDS } from "./guards";
import { afterQuestion } from "./neighbours";
import { readEnglish } from "./reading";
import { SENTENCE_RULES } from "./rules/index";
import { ENGLISH_STATEMENTS } from "./statements";
import { ENGLISH_WORDING } from "./wording";

export const ENGLISH_TONGUE: Tongue = {
  grammar: ENGLISH,
  read: readEnglish,
  common: new Set(
    "the of and to is are was that it for with your you we our not this or be by from an as at have has do does who what which on in will can its their may might could would should been were but than then when if how more most all any some into about they them there these those".split(
      " ",
    ),
  ),
  innocent: [
    GUARDS.negated,
    GUARDS.answered,
    GUARDS.mentioned,
    GUARDS.limits,
    GUARDS.study,
    GUARDS.asks,
    GUARDS.wondered,
    GUARDS.reported,
  ],
  rules: SENTENCE_RULES,
  neighbours: [afterQuestion, betweenBars],
  wording: ENGLISH_WORDING,
  statements: ENGLISH_STATEMENTS,
};
