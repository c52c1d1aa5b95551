import type { DepositRule as DepositRuleJson, MoneyJson, Terms } from "@ampoule/contract";
import { type DepositRule, planPayment } from "@ampoule/domain/deposit";
import { type Currency, money, moneyFromJson, moneyToJson } from "@ampoule/domain/money";

/** The contract's rule, whose money is JSON, as the domain computes with it. */
export function depositRule(rule: DepositRuleJson): DepositRule {
  return rule.kind === "fixed" ? { kind: "fixed", amount: moneyFromJson(rule.amount) } : rule;
}

/**
 * What one unit at this price (minor units, before tax) asks for today and later, by the function that the checkout
 * charges by. A price that no card can take is shown as due at once: the checkout refuses it in words.
 */
export function depositOf(terms: Terms, price: bigint, currency: Currency): { deposit: MoneyJson; balance: MoneyJson } {
  const planned = planPayment({
    currency,
    lines: [
      {
        id: "unit",
        quantity: 1,
        total: price,
        rule: depositRule(terms.deposit),
        balance_due: terms.balance_due,
        balance_waits_for_clearance: terms.balance_waits_for_clearance,
      },
    ],
  });
  if (!planned.ok) return { deposit: moneyToJson(money(price, currency)), balance: moneyToJson(money(0n, currency)) };
  return { deposit: moneyToJson(planned.value.due_today), balance: moneyToJson(planned.value.balance) };
}
