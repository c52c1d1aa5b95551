import type Stripe from "stripe";
import { PaymentSessionStatus } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { chargeOf, idOf } from "../../stripe/judge-intent";

/**
 * What a payment session keeps. Medusa's store API hands `data` to the browser, so it holds the client secret and
 * what was agreed, and nothing of Stripe's that a browser doesn't need.
 */
export const SessionData = z.object({
  id: z.string(),
  session_id: z.string(),
  client_secret: z.string().nullish(),
  /** Minor units, decimal. */
  amount_minor: z.string(),
  currency: z.string(),
  plan: z.string().optional(),
  keep_card: z.boolean().optional(),
  cart_id: z.string().optional(),
  status: z.string().optional(),
  charge_id: z.string().optional(),
  /** Unix seconds, as Stripe has it. */
  charged_at: z.number().int().optional(),
  customer_id: z.string().optional(),
  payment_method_id: z.string().optional(),
});
export type SessionData = z.infer<typeof SessionData>;

/** What a session is opened with. Whatever else a caller put into `data` is left behind here. */
export const OpeningData = z.object({
  session_id: z.string(),
  cart_id: z.string().optional(),
  plan: z.enum(["deposit", "full"]).optional(),
  keep_card: z.boolean().optional(),
});
export type OpeningData = z.infer<typeof OpeningData>;

/** Once it is paid the browser needs no secret: the data that a payment keeps has none. */
export function paidData(data: SessionData, intent: Stripe.PaymentIntent): SessionData {
  const { client_secret: _secret, ...kept } = data;
  const charge = chargeOf(intent);
  const customer_id = idOf(intent.customer);
  const payment_method_id = idOf(intent.payment_method);
  return {
    ...kept,
    status: intent.status,
    ...(charge ? { charge_id: charge.id, charged_at: charge.created } : {}),
    ...(customer_id ? { customer_id } : {}),
    ...(payment_method_id ? { payment_method_id } : {}),
  };
}

/** Stripe's word for an intent's state, in Medusa's. */
export function sessionStatus(status: Stripe.PaymentIntent.Status): PaymentSessionStatus {
  switch (status) {
    case "succeeded":
      return PaymentSessionStatus.CAPTURED;
    case "requires_capture":
      return PaymentSessionStatus.AUTHORIZED;
    case "requires_action":
      return PaymentSessionStatus.REQUIRES_MORE;
    case "canceled":
      return PaymentSessionStatus.CANCELED;
    // A declined card goes back to requires_payment_method: the same session takes another card.
    case "requires_payment_method":
    case "requires_confirmation":
    case "processing":
      return PaymentSessionStatus.PENDING;
    default:
      // A state that Stripe may add one day must never read as paid.
      return PaymentSessionStatus.PENDING;
  }
}
