import { betweenBars } from "../between-bars";
import type { Tongue } from "../tongue";
import { SPANISH } from "./grammar";
import { GUARDS } from "./guards";
import { afterQuestion, deniedRisk } from "./neighbours";
import { readSpanish } from "./reading";
import { SENTENCE_RULES } from "./rules/index";
import { SPANISH_STATEMENTS } from "./statements";
import { SPANISH_WORDING } from "./wording";

export const SPANISH_TONGUE: Tongue = {
  grammar: SPANISH,
  read: readSpanish,
  common: new Set(
    "el la los las de del y que es son en un una con para por su sus tu tus se lo al nuestro nuestra nuestros nuestras usted esto este esta como sin mas si te le les me nos puede pueden ha han hay ser muy pero cuando desde hasta entre sobre ni ya cada todo toda todos todas este estos estas ese esa porque".split(
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
  neighbours: [afterQuestion, deniedRisk, betweenBars],
  wording: SPANISH_WORDING,
  statements: SPANISH_STATEMENTS,
};
