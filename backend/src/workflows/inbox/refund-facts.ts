import type Stripe from "stripe";
import { type FactRecord, linesOf, type NewFact } from "../../modules/ledger";
import { idOf } from "../../stripe/judge-intent";
import { shareLikePayment } from "../checkout/facts";

type Clinic = { readonly id: string; readonly zone: string };

/** What went back of an order's payment: its lines and tax are those of the payment's own fact, in proportion. */
export function refundOfPayment(refund: Stripe.Refund, payment: FactRecord, clinic: Clinic): NewFact {
  const amount_minor = BigInt(refund.amount);
  return {
    reference: `stripe:${refund.id}`,
    kind: "refund_succeeded",
    happened_at: new Date(refund.created * 1_000),
    clinic: { id: clinic.id, zone: clinic.zone },
    actor: "stripe",
    client_ref: payment.client_ref,
    order_id: payment.order_id,
    currency: refund.currency,
    amount_minor,
    ...shareLikePayment(amount_minor, linesOf(payment)),
    details: {
      payment_intent_id: idOf(refund.payment_intent) ?? null,
      charge_id: idOf(refund.charge) ?? null,
      reason: refund.reason ?? null,
    },
  };
}

/** The reversal of a refund that was recorded and then failed. */
export function failureOfRefund(
  refund: Stripe.Refund,
  recorded: FactRecord,
  happened_at: Date,
  clinic: Clinic,
): NewFact {
  return {
    reference: `${recorded.reference}:failed`,
    kind: "refund_failed",
    happened_at,
    clinic: { id: clinic.id, zone: clinic.zone },
    actor: "stripe",
    client_ref: recorded.client_ref,
    order_id: recorded.order_id,
    currency: recorded.currency_code,
    amount_minor: BigInt(recorded.amount_minor),
    tax_minor: BigInt(recorded.tax_minor),
    lines: linesOf(recorded),
    details: {
      payment_intent_id: idOf(refund.payment_intent) ?? null,
      charge_id: idOf(refund.charge) ?? null,
      reason: refund.failure_reason ?? null,
    },
  };
}
