import type Stripe from "stripe";

/** All that a payment tells Stripe. Each reference is an opaque id of ours: no name, email, title or description. */
export type IntentRequest = {
  /** Minor units, as Stripe counts them. */
  readonly amount_minor: bigint;
  readonly currency: string;
  readonly session_id: string;
  readonly cart_id: string | undefined;
  /** Stripe's id of the client; given only with consent to keep the card. */
  readonly customer_id: string | undefined;
};

/** Marks the intents that are ours: an account may be shared with another integration, whose charges we leave alone. */
export const INTENT_MARK = "ampoule_session";
export const CART_MARK = "ampoule_cart";

/**
 * The parameters of a PaymentIntent: charged at once, cards only, the card kept for the
 * balance only where the client agreed.
 */
export function intentParams(request: IntentRequest): Stripe.PaymentIntentCreateParams {
  return {
    amount: Number(request.amount_minor),
    currency: request.currency,
    capture_method: "automatic",
    allowed_payment_method_types: ["card"],
    metadata: {
      [INTENT_MARK]: request.session_id,
      ...(request.cart_id ? { [CART_MARK]: request.cart_id } : {}),
    },
    ...(request.customer_id ? { customer: request.customer_id, setup_future_usage: "off_session" } : {}),
  };
}
