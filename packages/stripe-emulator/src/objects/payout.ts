import type Stripe from "stripe";

interface NewPayout {
  id: string;
  amount: number;
  arrival_date: number;
  balance_transaction: string;
  created: number;
  currency: string;
}

/** An automatic payout on its way. Its bank account isn't simulated: `destination` is null. */
export function buildPayout(given: NewPayout): Stripe.Payout {
  return {
    id: given.id,
    object: "payout",
    amount: given.amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: given.arrival_date,
    automatic: true,
    balance_transaction: given.balance_transaction,
    created: given.created,
    currency: given.currency,
    description: "STRIPE PAYOUT",
    destination: null,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: {},
    method: "standard",
    original_payout: null,
    payout_method: null,
    reconciliation_status: "in_progress",
    reversed_by: null,
    source_type: "card",
    statement_descriptor: null,
    status: "in_transit",
    trace_id: null,
    type: "bank_account",
  };
}
