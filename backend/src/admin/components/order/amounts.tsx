import type { PaymentScheduleView } from "@ampoule/contract";
import { clx } from "@medusajs/ui";
import { describeBalance } from "../../lib/describe-terms";
import { owing } from "../../lib/owing";
import { showMoney } from "../../lib/show";

/** The order's money at a glance: agreed, paid, and what is still to come. */
export function Amounts({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const { plan, total, deposit, balance, balance_due, paid, refunded } = schedule;
  const due = owing(schedule);
  const figures = [
    { label: "Total", amount: total },
    { label: plan === "full" ? "Due on ordering" : "Deposit", amount: deposit },
    { label: "Paid", amount: paid },
    { label: balance.minor === "0" ? "Balance" : `Balance, ${describeBalance(balance_due)}`, amount: due },
    ...(refunded.minor === "0" ? [] : [{ label: "Refunded", amount: refunded }]),
  ];
  return (
    <dl className={clx("grid grid-cols-2 divide-x", refunded.minor === "0" ? "sm:grid-cols-4" : "sm:grid-cols-5")}>
      {figures.map(({ label, amount }) => (
        <div key={label} className="flex flex-col-reverse justify-end px-6 py-3">
          <dd className="text-ui-fg-base txt-medium-plus tabular-nums">{showMoney(amount)}</dd>
          <dt className="text-ui-fg-subtle txt-compact-xsmall">{label}</dt>
        </div>
      ))}
    </dl>
  );
}
