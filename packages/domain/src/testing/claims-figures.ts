import { findClaims } from "../claims/lint";
import type { ClaimLanguage } from "../claims/tongues";
import type { LabelledSentence } from "./claims-corpus";

export type Figures = {
  readonly recall: number;
  readonly precision: number;
  /** Of the claims found, those filed under a rule that the label names. */
  readonly rightRule: number;
  readonly missed: readonly LabelledSentence[];
  readonly wrong: readonly (LabelledSentence & { readonly by: string })[];
  readonly misfiled: readonly (LabelledSentence & { readonly by: string })[];
};

/** Four shades of one claim: our offer acts on an illness. */
const ILLNESS = new Set(["disease", "cure", "treat", "prevent"]);
const family = (rule: string): string => (ILLNESS.has(rule) ? "illness" : rule);

/**
 * How the rules do on labelled sentences; those of every language unless some are named. A sentence counts as found when
 * anything in it hits.
 */
export function figuresOf(sentences: readonly LabelledSentence[], languages?: readonly ClaimLanguage[]): Figures {
  const judged = sentences.map((sentence) => {
    const rules = [...new Set(findClaims(sentence.text, languages).map(({ rule }) => rule))];
    return { ...sentence, by: rules.join(", "), rules };
  });
  const claims = judged.filter(({ label }) => label.length > 0);
  const found = claims.filter(({ rules }) => rules.length > 0);
  const wrong = judged.filter(({ label, rules }) => label.length === 0 && rules.length > 0);
  const right = found.filter(({ label, rules }) =>
    label.some((it) => rules.some((rule) => family(rule) === family(it))),
  );
  return {
    recall: found.length / claims.length,
    precision: found.length / Math.max(1, found.length + wrong.length),
    rightRule: right.length / Math.max(1, found.length),
    missed: claims.filter(({ rules }) => rules.length === 0),
    wrong,
    misfiled: found.filter((it) => !right.includes(it)),
  };
}
