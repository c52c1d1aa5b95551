import type Stripe from "stripe";
import type { NewFact } from "../../modules/ledger";
import { idOf } from "../../stripe/judge-intent";

/** Marks the refunds of charges that could not become an order. */
export const UNPLACED_MARK = "ampoule_unplaced";

/** A refund that brought its client nothing: the issuer sent it back, or it was called off before it went out. */
export const cameToNothing = ({ status }: Stripe.Refund): boolean => status === "failed" || status === "canceled";

type Clinic = { readonly id: string; readonly zone: string };

/** Money came in that belongs to no order: the books say so, and then that it went back. */
export function unplacedCharge(payment_intent_id: string, charge: Stripe.Charge, clinic: Clinic): NewFact {
  return {
    ...common(clinic),
    reference: `stripe:${charge.id}`,
    kind: "payment_captured",
    happened_at: new Date(charge.created * 1_000),
    actor: "client",
    currency: charge.currency,
    amount_minor: BigInt(charge.amount_captured),
    details: { payment_intent_id, charge_id: charge.id },
  };
}

/** Nothing while it is pending: an event will tell. */
export function unplacedRefund(refund: Stripe.Refund, clinic: Clinic): NewFact[] {
  if (refund.status !== "succeeded") return [];
  return [
    {
      ...common(clinic),
      reference: `stripe:${refund.id}`,
      kind: "payment_refused_refund",
      happened_at: new Date(refund.created * 1_000),
      actor: "system",
      currency: refund.currency,
      amount_minor: BigInt(refund.amount),
      details: { payment_intent_id: idOf(refund.payment_intent) ?? null, charge_id: idOf(refund.charge) ?? null },
    },
  ];
}

const common = ({ id, zone }: Clinic) => ({
  clinic: { id, zone },
  client_ref: null,
  order_id: null,
  tax_minor: 0n,
  lines: [],
});
