import type { CarePackage, CarePackageOption, Clinic } from "@ampoule/contract/catalogue";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import { describeRefundRule } from "@ampoule/domain/refund";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/ui/card";
import { classNames } from "@/ui/class-names";
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

const STRONG = "text-[1.25rem] font-semibold";

/** A line of the label: its name, dots, its figure. */
function Row({ name, note, strong = false, children }: RowProps) {
  return (
    <div className={classNames("grid grid-cols-[1fr_auto] items-baseline gap-x-2 py-2.5", strong && STRONG)}>
      <dt className="flex items-baseline gap-2 after:grow after:border-b after:border-dotted after:border-rule-strong">
        {name}
      </dt>
      <dd>{children}</dd>
      {note && <dd className="col-span-2 text-small font-normal text-ink-soft">{note}</dd>}
    </div>
  );
}
