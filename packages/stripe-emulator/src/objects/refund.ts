import type Stripe from "stripe";

interface NewRefund {
  id: string;
  balance_transaction: string | null;
  amount: number;
  charge: Stripe.Charge;
  created: number;
  metadata: Record<string, string>;
  reason: Stripe.Refund.Reason | null;
  /** `reversal` when an authorisation is let go before it was captured. */
  destination: "refund" | "reversal";
  status: "pending" | "succeeded";
}

export function buildRefund(given: NewRefund): Stripe.Refund {
  return {
    id: given.id,
    object: "refund",
    amount: given.amount,
    balance_transaction: given.balance_transaction,
    charge: given.charge.id,
    created: given.created,
    currency: given.charge.currency,
    customer: given.charge.customer,
    customer_account: null,
    destination_details: {
      card: { reference_status: "pending", reference_type: "acquirer_reference_number", type: given.destination },
      type: "card",
    },
    metadata: given.metadata,
    payment_intent: given.charge.payment_intent,
    payment_method: given.charge.payment_method,
    ...(given.status === "pending" ? { pending_reason: "processing" as const } : {}),
    reason: given.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: given.status,
    transfer_reversal: null,
  };
}
