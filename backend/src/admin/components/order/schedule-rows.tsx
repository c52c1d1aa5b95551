import type { PaymentScheduleView } from "@ampoule/contract";
import { ArrowUpRightOnBox } from "@medusajs/icons";
import { Copy } from "@medusajs/ui";
import { describeBalance } from "../../lib/describe-terms";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";
import { Row } from "../states/row";

/** What the order keeps of its terms, and where its payment is at Stripe. */
export function ScheduleRows({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const text = useText();
  const { balance, balance_due, balance_waits_for_clearance, refund_sentence, card_kept } = schedule;
  return (
    <div className="divide-y divide-dashed">
      <Row label={text("orders.row.balance")}>
        {balance.minor === "0"
          ? text("orders.row.no_balance")
          : text("orders.row.due", { when: describeBalance(balance_due, text) })}
        {balance.minor !== "0" && balance_waits_for_clearance && text("orders.row.waits")}
      </Row>
      <Row label={text("orders.row.refund")}>{refund_sentence}</Row>
      <Row label={text("orders.row.card")}>{text(card_kept ? "orders.row.card_kept" : "orders.row.card_not_kept")}</Row>
      <Row label={text("orders.row.payment")}>
        <StripePayment schedule={schedule} />
      </Row>
      <Row label={text("orders.row.settled")}>
        {schedule.settled_at === null ? text("orders.row.not_settled") : <Instant at={schedule.settled_at} />}
      </Row>
    </div>
  );
}

function StripePayment({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const text = useText();
  const { payment_intent_id, stripe_payment_url } = schedule;
  if (payment_intent_id === null) return text("orders.row.no_payment");
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      {stripe_payment_url === null ? (
        <span className="break-all font-mono">{payment_intent_id}</span>
      ) : (
        <a
          href={stripe_payment_url}
          target="_blank"
          rel="noreferrer"
          className="text-ui-fg-interactive inline-flex items-center gap-x-1 break-all font-mono"
        >
          {payment_intent_id}
          <ArrowUpRightOnBox />
        </a>
      )}
      <Copy content={payment_intent_id} variant="mini" aria-label={text("orders.row.copy_payment")} />
    </span>
  );
}
