/** Stripe's published test numbers (https://docs.stripe.com/testing). */
export const CARDS = {
  good: "4242424242424242",
  declined: "4000000000000002",
  insufficient_funds: "4000000000009995",
  expired: "4000000000000069",
  incorrect_cvc: "4000000000000127",
  processing_error: "4000000000000119",
  asks_for_3ds: "4000002500003155",
} as const;
