import type { Currency } from "../money/index";
import { invariant } from "../result/index";
import { type Money, shareOf, smallest } from "../money/index";

/** What is paid today. Percent of the line; a fixed amount per unit, tax included, at most the line; or all of it. */
export type DepositRule<C extends Currency = Currency> =
  | { readonly kind: "percent"; readonly basis_points: number }
  | { readonly kind: "fixed"; readonly amount: Money<C> }
  | { readonly kind: "full" };

/** When the rest falls due. */
export type BalanceDueRule =
  | { readonly kind: "before_session"; readonly session: number }
  | { readonly kind: "at_session"; readonly session: number }
  | { readonly kind: "days_after_clearance"; readonly days: number }
  | { readonly kind: "none" };

/** Minor units due today for one line of `total` (after discounts, tax included, whole quantity). */
export function depositForLine(rule: DepositRule, total: bigint, quantity: number, currency: Currency): bigint {
  invariant(total >= 0n && Number.isInteger(quantity) && quantity > 0, "a line has a quantity and no negative total");
  switch (rule.kind) {
    case "percent":
      return smallest(shareOf(total, rule.basis_points), total);
    case "fixed":
      invariant(rule.amount.currency === currency, "a fixed deposit is in the cart's currency");
      return smallest(rule.amount.amount * BigInt(quantity), total);
    case "full":
      return total;
    default:
      return rule satisfies never;
  }
}

/** Sooner first. Before clearance nothing can be delivered, so what hangs on clearance alone ranks by its days. */
function urgency(rule: BalanceDueRule): number {
  switch (rule.kind) {
    case "before_session":
      return rule.session * 2;
    case "at_session":
      return rule.session * 2 + 1;
    case "days_after_clearance":
      return rule.days === 0 ? 0 : 1;
    case "none":
      return Number.POSITIVE_INFINITY;
    default:
      return rule satisfies never;
  }
}

/** The rule that falls due first; `none` where there is none. */
export function earliestDue(rules: readonly BalanceDueRule[]): BalanceDueRule {
  return rules.reduce<BalanceDueRule>((first, rule) => (urgency(rule) < urgency(first) ? rule : first), {
    kind: "none",
  });
}
