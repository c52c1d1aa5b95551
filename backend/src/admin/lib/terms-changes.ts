import type { Terms } from "@ampoule/contract";
import {
  describeBalance,
  describeClearance,
  describeDeposit,
  describeMinutes,
  describeRefundShare,
  describeSessions,
  describeSpacing,
} from "./describe-terms";
import type { en } from "../i18n/en/texts";
import type { Text } from "./text";

/** What one version of terms says otherwise than the one before it. */
export type TermsChange = { readonly label: string; readonly before: string; readonly after: string };

type Told = keyof typeof en.terms_words.changed;

const TOLD: readonly (readonly [part: Told, say: (terms: Terms, text: Text) => string])[] = [
  ["sessions", describeSessions],
  ["spacing", ({ spacing }, text) => (spacing ? describeSpacing(spacing, text) : text("terms_words.apart.none"))],
  ["duration", describeMinutes],
  ["deposit", describeDeposit],
  ["balance", ({ balance_due }, text) => describeBalance(balance_due, text)],
  ["clearance", describeClearance],
  ["refund", describeRefundShare],
];

/** In the words of the form; empty where the same was saved again. */
export function termsChanges(before: Terms, after: Terms, text: Text): TermsChange[] {
  return TOLD.map(([part, say]) => ({
    label: text(`terms_words.changed.${part}`),
    before: say(before, text),
    after: say(after, text),
  })).filter((change) => change.before !== change.after);
}
