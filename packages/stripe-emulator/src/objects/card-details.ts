import { createHash } from "node:crypto";
import type Stripe from "stripe";
import { cardOfKind, type TestCard } from "../cards/test-cards";

const DISPLAY_BRANDS: Record<TestCard["brand"], string> = {
  visa: "visa",
  mastercard: "mastercard",
  amex: "american_express",
  discover: "discover",
  diners: "diners_club",
  jcb: "jcb",
  unionpay: "union_pay",
};

export interface CardFacts {
  kind: string;
  exp_month: number;
  exp_year: number;
  cvc_given: boolean;
  postal_code_given: boolean;
}

/** The `card` of a PaymentMethod. The fingerprint is the same for the same number, as at Stripe. */
export function buildCard(facts: CardFacts): Stripe.PaymentMethod.Card {
  const test = cardOfKind(facts.kind);
  return {
    brand: test.brand,
    checks: {
      address_line1_check: null,
      address_postal_code_check: facts.postal_code_given ? "pass" : null,
      cvc_check: facts.cvc_given ? (test.kind === "incorrect_cvc" ? "fail" : "pass") : null,
    },
    country: "US",
    display_brand: DISPLAY_BRANDS[test.brand],
    exp_month: facts.exp_month,
    exp_year: facts.exp_year,
    fingerprint: createHash("sha256").update(test.number).digest("base64url").replace(/[-_]/g, "").slice(0, 16),
    funding: test.funding,
    generated_from: null,
    last4: test.number.slice(-4),
    networks: { available: [test.brand], preferred: null },
    regulated_status: "unregulated",
    three_d_secure_usage: { supported: test.authentication !== "never" || test.brand === "visa" },
    wallet: null,
  };
}

/** The `payment_method_details.card` of a charge. */
export function buildChargedCard(
  card: Stripe.PaymentMethod.Card,
  charged: { amount: number; authenticated: boolean; succeeded: boolean; id: string },
): Stripe.Charge.PaymentMethodDetails.Card {
  return {
    amount_authorized: charged.succeeded ? charged.amount : null,
    authorization_code: charged.succeeded ? "123456" : null,
    brand: card.brand,
    checks: card.checks,
    country: card.country,
    electronic_commerce_indicator: charged.authenticated ? "05" : null,
    exp_month: card.exp_month,
    exp_year: card.exp_year,
    extended_authorization: { status: "disabled" },
    fingerprint: card.fingerprint ?? null,
    funding: card.funding,
    incremental_authorization: { status: "unavailable" },
    installments: null,
    last4: card.last4,
    mandate: null,
    multicapture: { status: "unavailable" },
    network: card.brand,
    network_token: { used: false },
    network_transaction_id: charged.id.slice(-15).padStart(15, "0"),
    overcapture: { maximum_amount_capturable: charged.amount, status: "unavailable" },
    regulated_status: card.regulated_status,
    three_d_secure: charged.authenticated
      ? {
          authentication_flow: "challenge",
          electronic_commerce_indicator: "05",
          exemption_indicator: null,
          result: "authenticated",
          result_reason: null,
          transaction_id: charged.id,
          version: "2.2.0",
        }
      : null,
    transaction_link_id: null,
    wallet: null,
  };
}
