import type { PaymentScheduleView } from "@ampoule/contract";
import { ArrowUpRightOnBox } from "@medusajs/icons";
import { Copy } from "@medusajs/ui";
import { describeBalance } from "../../lib/describe-terms";
import { Instant } from "../states/instant";
import { Row } from "../states/row";

/** What the order keeps of its terms, and where its payment is at Stripe. */
export function ScheduleRows({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const { balance, balance_due, balance_waits_for_clearance, refund_sentence, card_kept } = schedule;
  return (
    <div className="divide-y divide-dashed">
      <Row label="Balance">
        {balance.minor === "0" ? "None" : `Due ${describeBalance(balance_due)}`}
        {balance_waits_for_clearance && "; nothing more can be paid before it"}
      </Row>
      <Row label="Refund, as the client agreed">{refund_sentence}</Row>
      <Row label="Card">{card_kept ? "Kept for the balance, with the client's consent" : "Not kept"}</Row>
      <Row label="Payment at Stripe">
        <StripePayment schedule={schedule} />
      </Row>
      <Row label="Settled on the order">
        {schedule.settled_at === null ? (
          "Not yet; a sweep finds what is left over"
        ) : (
          <Instant at={schedule.settled_at} />
        )}
      </Row>
    </div>
  );
}

function StripePayment({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const { payment_intent_id, stripe_payment_url } = schedule;
  if (payment_intent_id === null) return "Nothing was charged";
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
      <Copy content={payment_intent_id} variant="mini" aria-label="Copy the payment's id" />
    </span>
  );
}
