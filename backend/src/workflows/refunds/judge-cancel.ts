import { ERRORS, type ErrorCode } from "@ampoule/contract";
import { type Currency, formatMoney, money } from "@ampoule/domain/money";
import type { ChargeAtStripe, StripePayment } from "./charge-at-stripe";

type Payment = Pick<StripePayment, "captured" | "refunded">;
type Refusal = Extract<
  ErrorCode,
  "PAYMENT_PROVIDER_UNAVAILABLE" | "PAYMENT_UNKNOWN" | "PAYMENT_DISPUTED" | "REFUNDS_DIFFER"
>;

/**
 * Why all that is left of a payment could not be sent back, which core's canceling does and counts as done whatever
 * Stripe says; undefined where it could, or where all of it is back already and nothing has to be sent.
 */
export function judgeCancel({ captured, refunded }: Payment, charge: ChargeAtStripe): Refusal | undefined {
  switch (charge.kind) {
    case "unanswered":
      return "PAYMENT_PROVIDER_UNAVAILABLE";
    case "unknown":
      return "PAYMENT_UNKNOWN";
    case "read":
      if (charge.refunded === captured) return undefined;
      if (!charge.refundable) return "PAYMENT_DISPUTED";
      return charge.refunded === refunded ? undefined : "REFUNDS_DIFFER";
    default:
      return charge satisfies never;
  }
}

/** The refusal in words, with the figures that staff need to put it right. */
export function sayRefusal(code: Refusal, payment: Payment, charge: ChargeAtStripe, currency: Currency): string {
  const amount = (minor: bigint) => formatMoney(money(minor, currency), "en-US");
  if (code === "PAYMENT_PROVIDER_UNAVAILABLE")
    return "Stripe isn't answering, so the order was not canceled and nothing was sent back. Please try again.";
  if (code !== "REFUNDS_DIFFER" || charge.kind !== "read") return `${ERRORS[code].message} The order was not canceled.`;
  return `Stripe has sent back ${amount(charge.refunded)} of this payment, and the order counts ${amount(payment.refunded)}. Refund the remaining ${amount(payment.captured - charge.refunded)} at Stripe's dashboard, then cancel the order.`;
}

/** What staff are told of an order that was canceled; undefined where all of the payment is back, or on its way. */
export function sayUnrefunded(
  { captured }: Payment,
  charge: ChargeAtStripe,
  currency: Currency,
): { readonly missing: bigint; readonly sentence: string } | undefined {
  const amount = (minor: bigint) => formatMoney(money(minor, currency), "en-US");
  if (charge.kind !== "read")
    return {
      missing: captured,
      sentence: `This order was canceled and counts ${amount(captured)} as sent back, but Stripe could not be asked whether it is. Please look at the payment at Stripe, and refund what is left there.`,
    };
  if (charge.refunded === captured) return undefined;
  return {
    missing: captured - charge.refunded,
    sentence: `This order was canceled and counts ${amount(captured)} as sent back, but Stripe has sent back ${amount(charge.refunded)}. Please refund what is left at Stripe's dashboard.`,
  };
}
