import type { Terms } from "@ampoule/contract";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import { describeRefundRule } from "@ampoule/domain/refund";
import { showMoney } from "./show";
import type { Text } from "./text";

/** `6 sessions, 7 to 21 days apart, 45 min each (40 min of infusion)`. */
export function describeCourse(terms: Terms, text: Text): string {
  const { sessions, spacing } = terms;
  const apart = spacing === null ? [] : [describeSpacing(spacing, text)];
  return [describeSessions(terms, text), ...apart, describeMinutes(terms, text, sessions > 1)].join(", ");
}

/** `6 sessions`. */
export const describeSessions = ({ sessions }: Pick<Terms, "sessions">, text: Text): string =>
  text("terms_words.sessions", { count: sessions });

/** `7 to 21 days apart`. */
export function describeSpacing({ min_days: min, max_days: max }: NonNullable<Terms["spacing"]>, text: Text): string {
  if (max === null) return text("terms_words.apart.at_least", { count: min });
  return min === max
    ? text("terms_words.apart.exactly", { count: min })
    : text("terms_words.apart.range", { min, count: max });
}

/** `90 min (40 min of infusion)`. */
export function describeMinutes({ duration_min, infusion_min }: Terms, text: Text, each = false): string {
  const minutes = text(each ? "terms_words.minutes_each" : "terms_words.minutes", { minutes: duration_min });
  return infusion_min === null ? minutes : `${minutes} (${text("terms_words.of_infusion", { minutes: infusion_min })})`;
}

/** `25% today`, `$50.00 each today`, `paid in full today`. */
export function describeDeposit(terms: Terms, text: Text): string {
  switch (terms.deposit.kind) {
    case "percent":
      return text("terms_words.deposit.percent", { percent: percentOf(terms.deposit.basis_points) });
    case "fixed":
      return text("terms_words.deposit.fixed", { amount: showMoney(terms.deposit.amount, text.locale) });
    case "full":
      return text("terms_words.deposit.full");
    default:
      return terms.deposit satisfies never;
  }
}

/** To staff the client is a third person: `before session 2`, `3 days after clearance`. */
export function describeBalance(rule: Terms["balance_due"], text: Text): string {
  if (rule.kind === "days_after_clearance")
    return rule.days === 0
      ? text("terms_words.balance.on_clearance")
      : text("terms_words.balance.after_clearance", { count: rule.days });
  return describeBalanceDue(rule, text.language) ?? text("terms_words.balance.none");
}

/** Whether a clinician must clear the client, and what waits for it. */
export function describeClearance(terms: Terms, text: Text): string {
  if (!terms.needs_clearance) return text("terms_words.clearance.not_needed");
  return text(`terms_words.clearance.${terms.balance_waits_for_clearance ? "balance_waits" : "balance_free"}`);
}

/** The sentence that an order would keep, as clients read it in English. */
export const describeRefund = (terms: Terms): string => describeRefundRule(terms.refund, terms.needs_clearance);

/** What is kept, without the sentence around it: `10% kept of what wasn't had`. */
export const describeRefundShare = ({ refund: { retained_basis_points } }: Terms, text: Text): string =>
  retained_basis_points === 0
    ? text("terms_words.refund.nothing")
    : text("terms_words.refund.share", { percent: percentOf(retained_basis_points) });

/** Basis points as people write them: 2,500 is `25%`, 1,250 `12.5%`. */
export const percentOf = (basis_points: number): string => `${basis_points / 100}%`;
