"use client";

import type { PaymentPlan } from "@ampoule/contract/checkout";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AmountRow, sumOf } from "@/features/cart/amount-row";
import { Money, moneyText } from "@/ui/money";
import type { PlanOption } from "./charge";

export type SummaryProps = {
  readonly plan: PaymentPlan;
  readonly option: PlanOption;
  /** The formula's drawing of a line, by the line's id: drawn on the server. */
  readonly art: Readonly<Record<string, ReactNode>>;
};

/** What is reserved, what is due today and what later, by the plan that is chosen. */
export function OrderSummary({ plan, option, art }: SummaryProps) {
  const t = useTranslations("checkout.summary");
  const locale = useLocale();
  const when = describeBalanceDue(plan.balance_due, locale);
  // It is the deposit's: who pays all of it has the rule alone.
  const refund = BigInt(option.balance.minor) > 0n ? plan.refund_policy.of_deposit : null;
  const tax = sumOf(plan.lines.map((line) => line.tax));
  const discount = sumOf(plan.lines.map((line) => line.discount));
  const currency = plan.currency;
  return (
    <div className="grid gap-5">
      <ul className="grid gap-4">
        {plan.lines.map((line) => (
          <li key={line.line_item_id} className="grid grid-cols-[2.75rem_1fr_auto] items-center gap-4">
            <span>{art[line.line_item_id]}</span>
            <span>
              <span className="block leading-snug">{line.title}</span>
              {line.quantity > 1 && (
                <span className="text-small text-ink-soft">{t("quantity", { count: line.quantity })}</span>
              )}
            </span>
            {BigInt(line.total.minor) === 0n ? <span>{t("free")}</span> : <Money amount={line.subtotal} />}
          </li>
        ))}
      </ul>
      <dl className="border-t border-rule pt-4">
        {(discount > 0n || tax > 0n) && (
          <AmountRow
            name={t("subtotal")}
            amount={{ minor: String(sumOf(plan.lines.map((line) => line.subtotal))), currency }}
          />
        )}
        {discount > 0n && <AmountRow name={t("discount")} amount={{ minor: String(-discount), currency }} />}
        {tax > 0n && <AmountRow name={t("tax")} amount={{ minor: String(tax), currency }} />}
        <AmountRow name={t("total")} amount={plan.total} />
        <AmountRow name={t("today")} amount={option.due_today} strong />
        {BigInt(option.balance.minor) > 0n && (
          <AmountRow name={t("later")} note={when && t("when", { when })} amount={option.balance} />
        )}
      </dl>
      <p className="text-small text-ink-soft">
        {plan.refund_policy.sentence}
        {refund &&
          ` ${t("of_deposit", { deposit: moneyText(option.due_today, locale), refund: moneyText(refund, locale) })}`}
      </p>
    </div>
  );
}
