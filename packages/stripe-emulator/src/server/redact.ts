import type Stripe from "stripe";

const INTENT_FIELDS = [
  "id",
  "object",
  "allowed_payment_method_types",
  "amount",
  "automatic_payment_methods",
  "canceled_at",
  "cancellation_reason",
  "capture_method",
  "client_secret",
  "confirmation_method",
  "created",
  "currency",
  "description",
  "last_payment_error",
  "livemode",
  "next_action",
  "payment_method",
  "payment_method_types",
  "processing",
  "receipt_email",
  "setup_future_usage",
  "shipping",
  "source",
  "status",
] as const satisfies readonly (keyof Stripe.PaymentIntent)[];

const SECRET_METHOD_FIELDS = ["customer", "customer_account", "metadata"];
const SECRET_CARD_FIELDS = ["fingerprint", "generated_from", "regulated_status"];

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a publishable key may see: no metadata, no customer, no charge, no fingerprint. */
export function redactForBrowser(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(redactForBrowser);
  if (!isFields(body)) return body;
  const kept =
    body["object"] === "payment_intent" ? pick(body) : body["object"] === "payment_method" ? bare(body) : body;
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, redactForBrowser(value)]));
}

const pick = (intent: Fields): Fields =>
  Object.fromEntries(INTENT_FIELDS.filter((field) => field in intent).map((field) => [field, intent[field]]));

function bare(method: Fields): Fields {
  const shown = Object.entries(method).filter(([key]) => !SECRET_METHOD_FIELDS.includes(key));
  return Object.fromEntries(
    shown.map(([key, value]) => [
      key,
      key === "card" && isFields(value)
        ? Object.fromEntries(Object.entries(value).filter(([field]) => !SECRET_CARD_FIELDS.includes(field)))
        : value,
    ]),
  );
}
