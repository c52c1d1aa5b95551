import { allocate, type Currency, currencyOf, largest, type Money, money, smallest } from "../money/index";
import { type BalanceDueRule, type DepositRule, depositForLine, earliestDue } from "./rules";
import { invariant, ok, refuse, type Result } from "../result/index";

export type Plan = "deposit" | "full";

/** A cart's line: amounts in minor units, after discounts and with tax, for the whole quantity. */
export type DepositLine<C extends Currency = Currency> = {
  readonly id: string;
  readonly quantity: number;
  readonly total: bigint;
  readonly rule: DepositRule<C>;
  readonly balance_due: BalanceDueRule;
  readonly balance_waits_for_clearance: boolean;
};

export type PlannedLine = { readonly id: string; readonly due_today: bigint; readonly balance: bigint };
export type PlanOption<C extends Currency = Currency> = {
  readonly plan: Plan;
  readonly due_today: Money<C>;
  readonly balance: Money<C>;
};
export type PaymentPlan<C extends Currency = Currency> = PlanOption<C> & {
  readonly options: readonly PlanOption<C>[];
  readonly total: Money<C>;
  readonly balance_due: BalanceDueRule;
  readonly lines: readonly PlannedLine[];
};

export type PlanRefusal = "CART_EMPTY" | "PLAN_NOT_OFFERED" | "TOTAL_BELOW_MINIMUM";

/**
 * What a cart pays today and later. The lines' deposits add up, line by line, to what is charged, and deposit and
 * balance to the total. A deposit below Stripe's minimum is raised to it, or to the total. Paying in full is
 * offered where there is a balance that needn't wait for clearance; a cart that has no balance has the one plan
 * `full`. `plan` undefined takes the packages' default. A total above 0 that no card can pay is refused.
 */
export function planPayment<C extends Currency>(input: {
  readonly currency: C;
  readonly lines: readonly DepositLine<C>[];
  readonly plan?: Plan | undefined;
}): Result<PaymentPlan<C>, PlanRefusal> {
  const { currency, lines } = input;
  if (lines.length === 0) return refuse("CART_EMPTY");
  const totals = lines.map((line) => line.total);
  const total = totals.reduce((all, each) => all + each, 0n);
  const { stripe_minimum_minor, stripe_step_minor } = currencyOf(currency);
  if (total > 0n && total < stripe_minimum_minor) return refuse("TOTAL_BELOW_MINIMUM");

  const deposits = payable(
    lines.map((line) => depositForLine(line.rule, line.total, line.quantity, currency)),
    totals,
    stripe_minimum_minor,
    stripe_step_minor,
  );
  const option = (plan: Plan, parts: readonly bigint[]): PlanOption<C> => {
    const due = parts.reduce((all, each) => all + each, 0n);
    return { plan, due_today: money(due, currency), balance: money(total - due, currency) };
  };
  const inDeposit = option("deposit", deposits);
  const inFull = option("full", totals);
  const options =
    inDeposit.balance.amount === 0n ? [inFull] : balanceMustWait(lines, deposits) ? [inDeposit] : [inDeposit, inFull];
  const first = options[0];
  invariant(first !== undefined, "a cart with lines has a way to pay");
  const chosen = input.plan === undefined ? first : options.find((each) => each.plan === input.plan);
  if (!chosen) return refuse("PLAN_NOT_OFFERED");

  const parts = chosen.plan === "full" ? totals : deposits;
  const planned = lines.map((line, index) => {
    const due_today = parts[index] ?? 0n;
    return { id: line.id, due_today, balance: line.total - due_today };
  });
  const owing = lines.filter((_, index) => (planned[index]?.balance ?? 0n) > 0n);
  return ok({
    ...chosen,
    options,
    total: money(total, currency),
    balance_due: earliestDue(owing.map((line) => line.balance_due)),
    lines: planned,
  });
}

function balanceMustWait(lines: readonly DepositLine[], deposits: readonly bigint[]): boolean {
  return lines.some((line, index) => line.balance_waits_for_clearance && line.total > (deposits[index] ?? 0n));
}

/**
 * Raises what is due today to what a card can be charged: Stripe's minimum, its step, or the total. The difference
 * is shared over what the lines still owe, so that no line pays more than itself.
 */
function payable(deposits: readonly bigint[], totals: readonly bigint[], minimum: bigint, step: bigint): bigint[] {
  const due = deposits.reduce((all, each) => all + each, 0n);
  const total = totals.reduce((all, each) => all + each, 0n);
  if (total === 0n) return [...deposits];
  const target = smallest(roundedUp(largest(due, minimum), step), total);
  if (target <= due) return [...deposits];
  const owed = totals.map((each, index) => each - (deposits[index] ?? 0n));
  const extra = allocate(target - due, owed);
  return deposits.map((each, index) => each + (extra[index] ?? 0n));
}

const roundedUp = (amount: bigint, step: bigint): bigint => ((amount + step - 1n) / step) * step;
