import type { PaymentPlan } from "@ampoule/contract/checkout";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/ui/button-style";
import { Card } from "@/ui/card";
import { moneyText } from "@/ui/money";
import { AmountRow, sumOf } from "./amount-row";
import { DiscountForm } from "./discount-form";

type Props = {
  readonly plan: PaymentPlan;
  readonly codes: readonly string[];
  readonly refused_code: boolean;
  readonly mayCheckOut: boolean;
};

/** What the cart comes to, today and later, and the way on. */
export function CartSummary({ plan, codes, refused_code, mayCheckOut }: Props) {
  const t = useTranslations("cart.summary");
  const locale = useLocale();
  const currency = plan.currency;
  const discount = sumOf(plan.lines.map((line) => line.discount));
  const tax = sumOf(plan.lines.map((line) => line.tax));
  const refund = plan.refund_policy.of_deposit;
  const when = describeBalanceDue(plan.balance_due, locale);
  return (
    <Card className="grid gap-4">
      <h2 className="text-h3">{t("title")}</h2>
      <dl>
        {(discount > 0n || tax > 0n) && (
          <AmountRow
            name={t("subtotal")}
            amount={{ minor: String(sumOf(plan.lines.map((line) => line.subtotal))), currency }}
          />
        )}
        {discount > 0n && <AmountRow name={t("discount")} amount={{ minor: String(-discount), currency }} />}
        {tax > 0n && <AmountRow name={t("tax")} amount={{ minor: String(tax), currency }} />}
        <AmountRow name={t("total")} amount={plan.total} />
        <AmountRow name={t("today")} amount={plan.due_today} strong />
        {BigInt(plan.balance.minor) > 0n && (
          <AmountRow name={t("later")} note={when && t("when", { when })} amount={plan.balance} />
        )}
      </dl>
      <DiscountForm codes={codes} refused={refused_code} />
      {plan.refund_policy.sentence && (
        <p className="border-t border-rule pt-4 text-small text-ink-soft">
          {plan.refund_policy.sentence}
          {refund &&
            ` ${t("of_deposit", { deposit: moneyText(plan.due_today, locale), refund: moneyText(refund, locale) })}`}
        </p>
      )}
      {mayCheckOut && (
        // A plain link loads the page anew: checkout comes under a stricter security policy of its own.
        <a href={`/${locale}/checkout`} className={buttonStyle("primary", true)}>
          {t("checkout")}
        </a>
      )}
    </Card>
  );
}
