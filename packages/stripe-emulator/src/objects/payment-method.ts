import type Stripe from "stripe";

interface NewPaymentMethod {
  id: string;
  created: number;
  card: Stripe.PaymentMethod.Card;
  billing_details: Stripe.PaymentMethod.BillingDetails;
  metadata: Record<string, string>;
}

export function buildPaymentMethod(given: NewPaymentMethod): Stripe.PaymentMethod {
  return {
    id: given.id,
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: given.billing_details,
    card: given.card,
    created: given.created,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: given.metadata,
    type: "card",
  };
}
