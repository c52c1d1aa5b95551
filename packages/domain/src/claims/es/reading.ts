import { readerOf } from "../reading";
import { spellerOf } from "../text/spelling";
import type { Word } from "../text/words";
import { SPANISH } from "./grammar";
import { GIVEN, OFFER, OTHERS, RANKED, REGULATORS, STUDIES } from "./lexicon/actors";
import { CONDITIONS, PROCEDURAL, SYMPTOMS } from "./lexicon/conditions";
import { CURES, GOES, PREVENTS, TREATS } from "./lexicon/effects";
import { ASKS, BENEFITS, BODY, LIFTS, LIMITS, MENTIONS, NEUTRAL_STUDY, TRIGGERS } from "./lexicon/frames";
import { stem } from "./stem";

const stems = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(stem));

/** Words that are spelled right and only look like a mistake. */
const RIGHT = "paciente; adicional; adición; tratante; estacional; infusionista; sesión; sección; resfriar; garantía";

/** `medicamentos para la diabetes`, `manguito de presión`, `vacuna de la gripe`: the illness tells which, and nothing acts on it. */
const NAMES_A_THING = stems(
  "medicamento pastilla tableta especialista prueba examen análisis manguito monitor vacuna línea",
);
const LINKS = new Set("de del para la el las los contra prevencion".split(" "));

function isThing(words: readonly Word[], at: number): boolean {
  // English, and no form of `sida`.
  if (words[at]?.plain === "side") return true;
  let before = at - 1;
  while (before >= 0 && LINKS.has(words[before]?.plain ?? "") && words[before + 1]?.after === "space") before -= 1;
  return before >= 0 && before < at - 1 && NAMES_A_THING.has(words[before]?.stem ?? "");
}

/** Reads one sentence of a Spanish text. */
export const readSpanish = readerOf({
  grammar: SPANISH,
  lists: {
    condition: [CONDITIONS],
    ill: [CONDITIONS, SYMPTOMS],
    procedural: [PROCEDURAL],
    offer: [OFFER],
    given: [GIVEN],
    ranked: [RANKED],
    others: [OTHERS],
    regulator: [REGULATORS],
    study: [STUDIES],
    cures: [CURES],
    treats: [TREATS],
    prevents: [PREVENTS],
    goes: [GOES],
    limits: [LIMITS],
    asks: [ASKS],
    mentions: [MENTIONS],
    neutral: [NEUTRAL_STUDY],
    body: [BODY],
    lifts: [LIFTS],
    benefit: [BENEFITS],
  },
  corrected: spellerOf(
    SPANISH.stem,
    [CONDITIONS, TRIGGERS],
    [
      RIGHT,
      OFFER,
      RANKED,
      OTHERS,
      REGULATORS,
      STUDIES,
      SYMPTOMS,
      PROCEDURAL,
      TREATS,
      CURES,
      PREVENTS,
      LIFTS,
      BODY,
      BENEFITS,
      ASKS,
      LIMITS,
    ],
  ),
  isThing,
});
