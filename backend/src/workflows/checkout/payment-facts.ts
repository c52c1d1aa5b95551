import type { FactRecord, NewFact } from "../../modules/ledger";
import { linesOf } from "../../modules/ledger";
import type { Snapshot } from "../../modules/payment-schedule/snapshot";
import { type PayableLine, shareLikePayment, shareOverLines } from "./facts";
import type { Movement, OrderPayment, PaidOrder } from "./order";

/** What an order's money is shared over. No plan: staff made the order, under none. */
export type Sold = { readonly plan: Snapshot["plan"] | null; readonly lines: readonly PayableLine[] };

export type Bookkeeping = {
  readonly order: PaidOrder;
  readonly sold: Sold;
  readonly clinic: { readonly id: string; readonly zone: string };
  readonly client_ref: string | null;
};

/**
 * What was captured of an order's payments. A charge of Stripe's is one fact, under its own id. Of what the clinic took
 * itself, each capture is one: the first under the payment's id, a further one under its own, too.
 */
export function factsOfPayments(books: Bookkeeping): NewFact[] {
  return books.order.collections.flatMap(({ payments }, place) =>
    payments.flatMap((payment) => {
      const weights = weightsOf(books.sold.lines, place === 0);
      return capturesOf(payment, books.order.placed_at).map((capture): NewFact => ({
        ...common(books),
        reference: capture.reference,
        kind: "payment_captured",
        happened_at: capture.at,
        actor: payment.stripe ? "client" : actorOf(capture.by),
        amount_minor: capture.amount,
        ...shareOverLines(capture.amount, books.sold, weights),
        details: {
          plan: books.sold.plan,
          payment_id: payment.id,
          payment_intent_id: payment.stripe?.id ?? null,
          charge_id: payment.stripe?.charge_id ?? null,
          needs_clearance: books.sold.lines.some((line) => line.terms?.needs_clearance ?? false),
        },
      }));
    }),
  );
}

/** What the clinic gave back of a payment that it took itself. Of Stripe's, Stripe's events tell. */
export function factsOfRefunds(payment: OrderPayment, captured: FactRecord, books: Bookkeeping): NewFact[] {
  return payment.refunds.map((refund): NewFact => ({
    ...common(books),
    reference: `refund:${refund.id}`,
    kind: "refund_succeeded",
    happened_at: refund.at,
    actor: actorOf(refund.by),
    amount_minor: refund.amount,
    ...shareLikePayment(refund.amount, linesOf(captured)),
    details: { payment_id: payment.id },
  }));
}

/** What of each line a payment pays: with the order what was due then, later the balance, and after that any of it. */
function weightsOf(lines: readonly PayableLine[], with_the_order: boolean): bigint[] {
  if (with_the_order) return lines.map((line) => BigInt(line.due_today_minor));
  const balances = lines.map((line) => BigInt(line.balance_minor));
  return balances.some((each) => each > 0n) ? balances : lines.map((line) => BigInt(line.total_minor));
}

type Captured = { readonly reference: string; readonly amount: bigint; readonly at: Date; readonly by: string | null };

function capturesOf({ id, stripe, captured, captures }: OrderPayment, placed_at: Date): Captured[] {
  if (stripe?.charge_id && captured > 0n) {
    const at = stripe.charged_at ? new Date(stripe.charged_at * 1_000) : (captures[0]?.at ?? placed_at);
    return [{ reference: `stripe:${stripe.charge_id}`, amount: captured, at, by: null }];
  }
  return captures
    .filter(({ amount }) => amount > 0n)
    .map(({ id: capture_id, ...rest }, place) => ({
      ...rest,
      reference: place === 0 ? `payment:${id}` : `payment:${id}:${capture_id}`,
    }));
}

const actorOf = (by: Movement["by"]): NewFact["actor"] => (by === null ? "system" : `staff:${by}`);

const common = ({ order, clinic, client_ref }: Bookkeeping) => ({
  clinic: { id: clinic.id, zone: clinic.zone },
  client_ref,
  order_id: order.id,
  currency: order.currency,
});
