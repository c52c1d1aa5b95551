import type { Terms } from "@ampoule/contract";
import {
  describeBalance,
  describeClearance,
  describeDeposit,
  describeMinutes,
  describeRefundShare,
  describeSpacing,
} from "./describe-terms";
import { counted } from "./show";

/** What one version of terms says otherwise than the one before it. */
export type TermsChange = { readonly label: string; readonly before: string; readonly after: string };

const TOLD: readonly (readonly [label: string, say: (terms: Terms) => string])[] = [
  ["Sessions", ({ sessions }) => counted(sessions, "session")],
  ["Days between", ({ spacing }) => (spacing === null ? "none" : describeSpacing(spacing))],
  ["Appointment", describeMinutes],
  ["Deposit", describeDeposit],
  ["Balance", ({ balance_due }) => describeBalance(balance_due)],
  ["Clearance", describeClearance],
  ["Refund", describeRefundShare],
];

/** In the words of the form; empty where the same was saved again. */
export function termsChanges(before: Terms, after: Terms): TermsChange[] {
  return TOLD.map(([label, say]) => ({ label, before: say(before), after: say(after) })).filter(
    (change) => change.before !== change.after,
  );
}
