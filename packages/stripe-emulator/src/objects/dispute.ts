import type Stripe from "stripe";

interface NewDispute {
  id: string;
  amount: number;
  balance_transactions: Stripe.BalanceTransaction[];
  charge: Stripe.Charge;
  created: number;
  due_by: number;
  reason: string;
}

/** Visa's reason for a payment in the card's absence that its holder doesn't recognise. */
const NETWORK_REASON_CODE = "10.4";

/** A chargeback that waits for our evidence. */
export function buildDispute(given: NewDispute): Stripe.Dispute {
  const { charge } = given;
  const brand = charge.payment_method_details?.card?.brand ?? "visa";
  return {
    id: given.id,
    object: "dispute",
    amount: given.amount,
    balance_transactions: given.balance_transactions,
    charge: charge.id,
    created: given.created,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: NO_EVIDENCE,
    evidence_details: {
      due_by: given.due_by,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    network_reason_code: NETWORK_REASON_CODE,
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: { brand, case_type: "chargeback", network: brand, network_reason_code: NETWORK_REASON_CODE },
      type: "card",
    },
    reason: given.reason,
    status: "needs_response",
  };
}

const NO_EVIDENCE: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};
