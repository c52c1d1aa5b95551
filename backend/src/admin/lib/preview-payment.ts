import type { MoneyJson, Terms } from "@ampoule/contract";
import { type DepositRule, planPayment, type PlanRefusal } from "@ampoule/domain/deposit";
import { isCurrency, moneyFromJson, moneyToJson } from "@ampoule/domain/money";
import { depositRefund, type RefundRow, refundRows } from "@ampoule/domain/refund";

export type PaymentPreview =
  | {
      readonly ok: true;
      readonly deposit: MoneyJson;
      readonly balance: MoneyJson;
      readonly full_offered: boolean;
      /** What becomes of the price where a cleared client who paid it in full stops after 0, 1, … sessions. */
      readonly refunds: readonly RefundRow[];
      /** What goes back of the deposit alone to a cleared client who stops before the first session. */
      readonly of_deposit: MoneyJson;
    }
  | { readonly ok: false; readonly code: PlanRefusal | "NO_PRICE" };

/** What a client would pay for one, before tax, by the function that the checkout uses. A price of 0 has no payment. */
export function previewPayment(terms: Terms, price: MoneyJson | null): PaymentPreview {
  if (price === null || !isCurrency(price.currency)) return { ok: false, code: "NO_PRICE" };
  const total = moneyFromJson(price);
  const planned = planPayment({
    currency: total.currency,
    lines: [
      {
        id: "preview",
        quantity: 1,
        total: total.amount,
        rule: ruleOf(terms),
        balance_due: terms.balance_due,
        balance_waits_for_clearance: terms.balance_waits_for_clearance,
      },
    ],
  });
  if (!planned.ok) return planned;
  const { due_today, balance, options } = planned.value;
  return {
    ok: true,
    deposit: moneyToJson(due_today),
    balance: moneyToJson(balance),
    full_offered: options.some((option) => option.plan === "full"),
    refunds: refundRows({ price, terms }),
    of_deposit: depositRefund({ price, deposit: moneyToJson(due_today), terms }),
  };
}

function ruleOf(terms: Terms): DepositRule {
  return terms.deposit.kind === "fixed"
    ? { kind: "fixed", amount: moneyFromJson(terms.deposit.amount) }
    : terms.deposit;
}
