import type { MoneyJson, Terms } from "@ampoule/contract";
import { type DepositRule, planPayment, type PlanRefusal } from "@ampoule/domain/deposit";
import { isCurrency, moneyFromJson, moneyToJson } from "@ampoule/domain/money";
import { refundTable } from "@ampoule/domain/refund";

export type PaymentPreview =
  | {
      readonly ok: true;
      readonly deposit: MoneyJson;
      readonly balance: MoneyJson;
      readonly full_offered: boolean;
      /** What a cleared client who paid in full gets back after 0, 1, … sessions. */
      readonly refunds: readonly { readonly delivered: number; readonly refund: MoneyJson }[];
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
    refunds: refundTable(total.amount, terms.sessions, terms.refund).map(({ delivered, refund }) => ({
      delivered,
      refund: { minor: String(refund), currency: price.currency },
    })),
  };
}

function ruleOf(terms: Terms): DepositRule {
  return terms.deposit.kind === "fixed"
    ? { kind: "fixed", amount: moneyFromJson(terms.deposit.amount) }
    : terms.deposit;
}
