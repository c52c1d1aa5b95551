import type { PaymentScheduleView } from "@ampoule/contract";
import { clx } from "@medusajs/ui";
import { describeBalance } from "../../lib/describe-terms";
import { showMoney } from "../../lib/show";
import { useText } from "../../lib/text";

/** The order's money at a glance: agreed, paid, and what is still to come. */
export function Amounts({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const text = useText();
  const { plan, total, deposit, balance, balance_due, paid, refunded } = schedule;
  const figures = [
    { label: text("orders.amount.total"), amount: total },
    { label: text(plan === "full" ? "orders.amount.due_on_ordering" : "orders.amount.deposit"), amount: deposit },
    { label: text("orders.amount.paid"), amount: paid },
    {
      label:
        balance.minor === "0"
          ? text("orders.amount.balance")
          : text("orders.amount.balance_when", { when: describeBalance(balance_due, text) }),
      amount: balance,
    },
    ...(refunded.minor === "0" ? [] : [{ label: text("orders.amount.refunded"), amount: refunded }]),
  ];
  return (
    <dl className={clx("grid grid-cols-2 divide-x", refunded.minor === "0" ? "sm:grid-cols-4" : "sm:grid-cols-5")}>
      {figures.map(({ label, amount }) => (
        <div key={label} className="flex flex-col-reverse justify-end px-6 py-3">
          <dd className="text-ui-fg-base txt-medium-plus tabular-nums">{showMoney(amount, text.locale)}</dd>
          <dt className="text-ui-fg-subtle txt-compact-xsmall">{label}</dt>
        </div>
      ))}
    </dl>
  );
}
