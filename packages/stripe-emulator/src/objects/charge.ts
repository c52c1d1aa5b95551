import type Stripe from "stripe";
import type { Decline } from "../cards/decline";
import { buildChargedCard } from "./card-details";

interface NewCharge {
  id: string;
  balance_transaction: string | null;
  created: number;
  intent: Stripe.PaymentIntent;
  method: Stripe.PaymentMethod;
  authenticated: boolean;
  /** Null: the charge succeeds. */
  decline: Decline | null;
}

/** A charge of a PaymentIntent: authorised, captured or failed. */
export function buildCharge(given: NewCharge): Stripe.Charge {
  const { intent, method, decline } = given;
  const card = method.card;
  if (!card) throw new Error("Only cards are charged");
  const captured = decline === null && intent.capture_method !== "manual";
  return {
    id: given.id,
    object: "charge",
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: captured ? given.balance_transaction : null,
    billing_details: { ...method.billing_details },
    calculated_statement_descriptor: "SIMULATED PAYMENT",
    captured,
    created: given.created,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.metadata },
    on_behalf_of: null,
    outcome: buildOutcome(decline),
    paid: decline === null,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: {
      card: buildChargedCard(card, {
        amount: intent.amount,
        authenticated: given.authenticated,
        succeeded: decline === null,
        id: given.id,
      }),
      type: "card",
    },
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: intent.shipping,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline === null ? "succeeded" : "failed",
    transfer_data: null,
    transfer_group: null,
  };
}

function buildOutcome(decline: Decline | null): Stripe.Charge.Outcome {
  if (!decline)
    return {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: "approved_by_network",
      reason: null,
      risk_level: "normal",
      risk_score: 20,
      seller_message: "Payment complete.",
      type: "authorized",
    };
  const blocked = decline.decline_code === "fraudulent";
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: blocked ? null : "05",
    network_status: blocked ? "not_sent_to_network" : "declined_by_network",
    reason: blocked ? "highest_risk_level" : (decline.decline_code ?? decline.code),
    risk_level: blocked ? "highest" : "normal",
    risk_score: blocked ? 90 : 20,
    seller_message: blocked ? "Stripe blocked this payment as too risky." : "The bank declined the payment.",
    type: blocked ? "blocked" : "issuer_declined",
  };
}
