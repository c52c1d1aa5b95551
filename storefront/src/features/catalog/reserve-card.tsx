import type { CarePackage, CarePackageOption, Clinic } from "@ampoule/contract/catalogue";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import { describeRefundRule } from "@ampoule/domain/refund";
import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/ui/card";
import { LabelRow } from "@/ui/label-row";
import { Money } from "@/ui/money";
import { hasBalance, isFree } from "./package-facts";
import { ReserveAction } from "./reserve-action";

type Props = {
  readonly carePackage: CarePackage;
  readonly option: CarePackageOption;
  readonly clinic: Clinic | null;
  readonly main: boolean;
};

/** One way of buying the package: total, deposit, balance and when, the refund rule in a sentence, the button. */
export function ReserveCard({ carePackage, option, clinic, main }: Props) {
  const t = useTranslations("packages.cost");
  const locale = useLocale();
  const due = describeBalanceDue(option.terms.balance_due, locale);
  const free = isFree(option);
  return (
    <Card className={main ? "" : "bg-transparent"}>
      <h3>{option.title}</h3>
      <dl className="mt-5">
        <LabelRow name={t("total")}>{free ? t("free") : <Money amount={option.price} />}</LabelRow>
        {!free && (
          <LabelRow name={hasBalance(option) ? t("today") : t("today_full")} strong>
            <Money amount={option.deposit} />
          </LabelRow>
        )}
        {hasBalance(option) && (
          <LabelRow name={t("balance")} {...(due ? { note: t("due", { when: due }) } : {})}>
            <Money amount={option.balance} />
          </LabelRow>
        )}
      </dl>
      {!free && (
        <p className="mt-5 text-[0.9875rem] text-ink-soft">
          {describeRefundRule(option.terms.refund, option.terms.needs_clearance, locale)}
        </p>
      )}
      <ReserveAction carePackage={carePackage} option={option} clinic={clinic} main={main} />
    </Card>
  );
}
