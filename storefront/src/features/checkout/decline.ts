/** What a refused card payment is called in our messages: `checkout.declines.<DeclineReason>`. */
export const DECLINE_REASONS = [
  "declined",
  "insufficient_funds",
  "expired_card",
  "incorrect_cvc",
  "incorrect_number",
  "incorrect_postcode",
  "processing_error",
  "card_not_supported",
  "too_many_attempts",
  "authentication_failed",
  "test_card_needed",
  "card_details",
  "offline",
  "service",
  "session_stale",
  "unknown",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** The part of a Stripe.js error that tells why (https://docs.stripe.com/error-codes). */
export type CardError = { type?: string; code?: string; decline_code?: string };

const BY_CODE: Readonly<Record<string, DeclineReason>> = {
  expired_card: "expired_card",
  incorrect_cvc: "incorrect_cvc",
  invalid_cvc: "incorrect_cvc",
  incorrect_number: "incorrect_number",
  invalid_number: "incorrect_number",
  incorrect_zip: "incorrect_postcode",
  postal_code_invalid: "incorrect_postcode",
  invalid_expiry_month: "expired_card",
  invalid_expiry_year: "expired_card",
  processing_error: "processing_error",
  card_decline_rate_limit_exceeded: "too_many_attempts",
  rate_limit: "too_many_attempts",
  payment_intent_authentication_failure: "authentication_failed",
  setup_intent_authentication_failure: "authentication_failed",
  authentication_required: "authentication_failed",
  test_mode_live_card: "test_card_needed",
  payment_intent_unexpected_state: "session_stale",
  resource_missing: "session_stale",
};

// A lost or stolen card reads as any other decline: who holds it must not learn why (Stripe's advice).
const BY_DECLINE_CODE: Readonly<Record<string, DeclineReason>> = {
  insufficient_funds: "insufficient_funds",
  withdrawal_count_limit_exceeded: "insufficient_funds",
  card_velocity_exceeded: "too_many_attempts",
  expired_card: "expired_card",
  incorrect_cvc: "incorrect_cvc",
  invalid_cvc: "incorrect_cvc",
  incorrect_number: "incorrect_number",
  incorrect_zip: "incorrect_postcode",
  processing_error: "processing_error",
  try_again_later: "processing_error",
  issuer_not_available: "processing_error",
  card_not_supported: "card_not_supported",
  currency_not_supported: "card_not_supported",
  authentication_required: "authentication_failed",
  test_mode_decline: "test_card_needed",
};

/**
 * The reason for a refused payment, out of Stripe's error. The decline code, where there is one,
 * says more than the code.
 */
export function declineReason(error: CardError): DeclineReason {
  const precise = (error.decline_code && BY_DECLINE_CODE[error.decline_code]) || (error.code && BY_CODE[error.code]);
  if (precise) return precise;
  if (error.type === "validation_error") return "card_details";
  if (error.type === "card_error") return "declined";
  if (error.type === "api_connection_error") return "offline";
  if (error.type === "rate_limit_error") return "too_many_attempts";
  if (error.type === "api_error") return "service";
  return "unknown";
}
