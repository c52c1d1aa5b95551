import type { CarePackage, CarePackageOption, Clinic } from "@ampoule/contract/catalogue";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import { describeRefundRule } from "@ampoule/domain/refund";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/ui/card";
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
  const due = describeBalanceDue(option.terms.balance_due);
  const free = isFree(option);
  return (
    <Card className={main ? "" : "bg-transparent"}>
      <h3>{option.title}</h3>
      <dl className="mt-5">
        <Row name={t("total")}>{free ? t("free") : <Money amount={option.price} />}</Row>
        {!free && (
          <Row name={hasBalance(option) ? t("today") : t("today_full")} strong>
            <Money amount={option.deposit} />
          </Row>
        )}
        {hasBalance(option) && (
          <Row name={t("balance")} {...(due ? { note: t("due", { when: due }) } : {})}>
            <Money amount={option.balance} />
          </Row>
        )}
      </dl>
      {!free && (
        <p className="mt-5 text-[0.9875rem] text-ink-soft">
          {describeRefundRule(option.terms.refund, option.terms.needs_clearance)}
        </p>
      )}
      <ReserveAction carePackage={carePackage} option={option} clinic={clinic} main={main} />
    </Card>
  );
}

type RowProps = {
  readonly name: string;
  readonly note?: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
};

/** A line of the label: its name, dots, its figure. */
function Row({ name, note, strong = false, children }: RowProps) {
  return (
    <div className={strong ? "py-2.5 text-[1.25rem] font-semibold" : "py-2.5"}>
      <div className="flex items-baseline gap-2">
        <dt>{name}</dt>
        <span aria-hidden="true" className="grow border-b border-dotted border-rule-strong" />
        <dd>{children}</dd>
      </div>
      {note && <dd className="text-small font-normal text-ink-soft">{note}</dd>}
    </div>
  );
}
