import type Stripe from "stripe";
import { type FactRecord, linesOf, type NewFact } from "../../modules/ledger";
import { idOf } from "../../stripe/judge-intent";
import { shareLikePayment } from "../checkout/facts";

type Clinic = { readonly id: string; readonly zone: string };

/**
 * What a dispute has taken from our balance, and given back, each once: Stripe books the one at once and the other when
 * the dispute is won. An inquiry takes nothing. The fee is told beside the amount, as it isn't the client's money.
 * @throws where Stripe settles in another currency than the payment's, which no book of ours is kept in
 */
export function movementsOfDispute(dispute: Stripe.Dispute, payment: FactRecord, clinic: Clinic): NewFact[] {
  return dispute.balance_transactions.map((movement): NewFact => {
    if (movement.currency !== payment.currency_code)
      throw new Error("A dispute was settled in another currency than its payment's");
    const withdrawn = movement.amount < 0;
    const amount_minor = BigInt(Math.abs(movement.amount));
    return {
      reference: `stripe:${movement.id}`,
      kind: withdrawn ? "dispute_withdrawn" : "dispute_reinstated",
      happened_at: new Date(movement.created * 1_000),
      clinic: { id: clinic.id, zone: clinic.zone },
      actor: "stripe",
      client_ref: payment.client_ref,
      order_id: payment.order_id,
      currency: movement.currency,
      amount_minor,
      ...shareLikePayment(amount_minor, linesOf(payment)),
      details: {
        payment_intent_id: idOf(dispute.payment_intent) ?? null,
        charge_id: idOf(dispute.charge) ?? null,
        dispute_id: dispute.id,
        reason: dispute.reason,
        fee_minor: String(Math.abs(movement.fee)),
      },
    };
  });
}
