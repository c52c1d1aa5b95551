import type { ErrorCode } from "@ampoule/contract";
import Stripe from "stripe";

/** Why Stripe made no refund, as staff are told. */
export const REFUND_REFUSALS = [
  "REFUND_ALREADY_MADE",
  "PAYMENT_DISPUTED",
  "REFUND_REFUSED",
] as const satisfies ErrorCode[];
export type RefundRefusal = (typeof REFUND_REFUSALS)[number];

/**
 * What an error of `refunds.create` says about the refund; undefined where it says nothing, because Stripe didn't
 * answer or our key is wrong: the refund may have been made then, or may be made later. Stripe's own sentences quote its
 * ids and are shown to nobody. Codes: https://docs.stripe.com/error-codes.
 */
export function refundRefusalOf(error: unknown): RefundRefusal | undefined {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) return undefined;
  if (error.code === "charge_already_refunded") return "REFUND_ALREADY_MADE";
  if (error.code === "charge_disputed") return "PAYMENT_DISPUTED";
  // More than is left has no code of its own. The amount is whole and positive: it can be wrong in nothing else.
  return error.param === "amount" ? "REFUND_ALREADY_MADE" : "REFUND_REFUSED";
}
