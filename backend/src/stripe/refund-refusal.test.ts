import Stripe from "stripe";
import { refundRefusalOf } from "./refund-refusal";

const { StripeInvalidRequestError, StripeConnectionError, StripeAPIError, StripeAuthenticationError } = Stripe.errors;
const invalid = (details: { code?: string; param?: string }) =>
  new StripeInvalidRequestError({
    type: "invalid_request_error",
    message: "Charge ch_1 can't be refunded.",
    ...details,
  });

test.each([
  ["REFUND_ALREADY_MADE", { code: "charge_already_refunded" }],
  ["REFUND_ALREADY_MADE", { param: "amount" }],
  ["PAYMENT_DISPUTED", { code: "charge_disputed" }],
  ["REFUND_REFUSED", { code: "charge_not_refundable", param: "charge" }],
  ["REFUND_REFUSED", { code: "resource_missing", param: "payment_intent" }],
  ["REFUND_REFUSED", {}],
] as const)("staff are told %s where Stripe says %j", (code, details) => {
  expect(refundRefusalOf(invalid(details))).toBe(code);
});

test.each([
  new StripeConnectionError({ type: "api_error", message: "socket hang up" }),
  new StripeAPIError({ type: "api_error", message: "An unknown error occurred" }),
  new StripeAuthenticationError({ type: "invalid_request_error", message: "Invalid API Key" }),
  new Error("something else"),
  undefined,
])("what says nothing about the refund is no refusal: %s", (error) => {
  expect(refundRefusalOf(error)).toBeUndefined();
});
