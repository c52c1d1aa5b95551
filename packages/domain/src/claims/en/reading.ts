import { readerOf } from "../reading";
import { spellerOf } from "../text/spelling";
import type { Word } from "../text/words";
import { ENGLISH } from "./grammar";
import { GIVEN, OFFER, OTHERS, RANKED, REGULATORS, STUDIES } from "./lexicon/actors";
import { CONDITIONS, PROCEDURAL, SYMPTOMS } from "./lexicon/conditions";
import { CURES, GOES, PREVENTS, TREATS } from "./lexicon/effects";
import { ASKS, BENEFITS, BODY, LIFTS, LIMITS, MENTIONS, NEUTRAL_STUDY, TRIGGERS } from "./lexicon/frames";

/** Words that are spelled right and only look like a mistake. */
const RIGHT = "addition; additional; inflection; additive; seasonal";

/** `diabetes medicines`, `a blood pressure cuff`, `a flu shot`: the illness tells which, and nothing acts on it. */
const NAMES_A_THING = new Set(
  "medicine medication drug pill tablet specialist test screening reading cuff monitor vaccine vaccination department hotline lifeline".split(
    " ",
  ),
);
const VACCINATED = new Set(["flu", "covid", "influenza"]);
/** `a cold drink`, `panic button`: the word with these is no illness. */
const COLD_THING = new Set(
  "drink water pack compress room press towel weather day month season brew storage chain air hand".split(" "),
);

function isThing(words: readonly Word[], at: number, length: number): boolean {
  const [first, next] = [words[at]?.stem ?? "", words[at + length]?.stem ?? ""];
  if (NAMES_A_THING.has(next)) return true;
  // What cells suffer is no illness: `protection of cells from oxidative stress` may be said.
  if (first === "stress" && words[at - 1]?.plain === "oxidative") return true;
  if (VACCINATED.has(first) && next === "shot") return true;
  return first === "cold" && COLD_THING.has(next);
}

/** Reads one sentence of an English text. */
export const readEnglish = readerOf({
  grammar: ENGLISH,
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
    ENGLISH.stem,
    [CONDITIONS, TRIGGERS],
    [RIGHT, OFFER, RANKED, OTHERS, REGULATORS, STUDIES, SYMPTOMS, PROCEDURAL],
  ),
  isThing,
});
