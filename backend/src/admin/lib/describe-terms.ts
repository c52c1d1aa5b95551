import type { Terms } from "@ampoule/contract";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import { describeRefundRule } from "@ampoule/domain/refund";
import { counted, showMoney } from "./show";

/** `6 sessions, 7 to 21 days apart, 45 min each (40 min of infusion)`. */
export function describeCourse(terms: Terms): string {
  const { sessions, spacing } = terms;
  const apart = spacing === null ? [] : [describeSpacing(spacing)];
  return [counted(sessions, "session"), ...apart, describeMinutes(terms, sessions > 1 ? " each" : "")].join(", ");
}

/** `7 to 21 days apart`. */
export function describeSpacing({ min_days: min, max_days: max }: NonNullable<Terms["spacing"]>): string {
  if (max === null) return `at least ${counted(min, "day")} apart`;
  return min === max ? `${counted(min, "day")} apart` : `${min} to ${counted(max, "day")} apart`;
}

/** `90 min (40 min of infusion)`. */
export function describeMinutes({ duration_min, infusion_min }: Terms, each = ""): string {
  return `${duration_min} min${each}${infusion_min === null ? "" : ` (${infusion_min} min of infusion)`}`;
}

/** `25% today`, `$50.00 each today`, `paid in full today`. */
export function describeDeposit(terms: Terms): string {
  switch (terms.deposit.kind) {
    case "percent":
      return `${percentOf(terms.deposit.basis_points)} today`;
    case "fixed":
      return `${showMoney(terms.deposit.amount)} for each one sold, today`;
    case "full":
      return "Paid in full today";
    default:
      return terms.deposit satisfies never;
  }
}

/** To staff the client is a third person: `before session 2`, `3 days after clearance`. */
export function describeBalance(rule: Terms["balance_due"]): string {
  if (rule.kind === "days_after_clearance")
    return rule.days === 0 ? "on clearance" : `${counted(rule.days, "day")} after clearance`;
  return describeBalanceDue(rule) ?? "no balance";
}

/** Whether a clinician must clear the client, and what waits for it. */
export function describeClearance(terms: Terms): string {
  if (!terms.needs_clearance) return "Not needed";
  return terms.balance_waits_for_clearance
    ? "Needed; the balance can't be paid before it"
    : "Needed; the balance may be paid before it";
}

/** The sentence that an order would keep. */
export const describeRefund = (terms: Terms): string => describeRefundRule(terms.refund, terms.needs_clearance);

/** What is kept, without the sentence around it: `10% kept of what wasn't had`. */
export const describeRefundShare = ({ refund: { retained_basis_points } }: Terms): string =>
  retained_basis_points === 0 ? "nothing kept" : `${percentOf(retained_basis_points)} kept of what wasn't had`;

/** Basis points as people write them: 2,500 is `25%`, 1,250 `12.5%`. */
export const percentOf = (basis_points: number): string => `${basis_points / 100}%`;
