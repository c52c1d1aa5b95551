import type Stripe from "stripe";

export interface NewIntent {
  id: string;
  client_secret: string;
  amount: number;
  currency: string;
  created: number;
  customer: string | null;
  description: string | null;
  metadata: Record<string, string>;
  capture_method: "automatic" | "automatic_async" | "manual";
  allowed_payment_method_types: string[] | null;
  automatic_payment_methods: Stripe.PaymentIntent.AutomaticPaymentMethods | null;
  request_three_d_secure: "any" | "automatic" | "challenge";
  setup_future_usage: "off_session" | "on_session" | null;
  receipt_email: string | null;
  shipping: Stripe.PaymentIntent.Shipping | null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
}

/** A PaymentIntent as Stripe answers it at creation, before any card. */
export function buildPaymentIntent(given: NewIntent): Stripe.PaymentIntent {
  return {
    id: given.id,
    object: "payment_intent",
    allowed_payment_method_types: given.allowed_payment_method_types,
    amount: given.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: given.automatic_payment_methods,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: given.capture_method,
    client_secret: given.client_secret,
    confirmation_method: "automatic",
    created: given.created,
    currency: given.currency,
    customer: given.customer,
    customer_account: null,
    description: given.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: given.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: buildPaymentMethodOptions(given.request_three_d_secure),
    payment_method_types: ["card"],
    payment_record: null,
    processing: null,
    receipt_email: given.receipt_email,
    review: null,
    setup_future_usage: given.setup_future_usage,
    shipping: given.shipping,
    source: null,
    statement_descriptor: given.statement_descriptor,
    statement_descriptor_suffix: given.statement_descriptor_suffix,
    status: "requires_payment_method",
    transfer_data: null,
    transfer_group: null,
  };
}

export function buildPaymentMethodOptions(
  request_three_d_secure: "any" | "automatic" | "challenge",
): Stripe.PaymentIntent.PaymentMethodOptions {
  return { card: { installments: null, mandate_options: null, network: null, request_three_d_secure } };
}
