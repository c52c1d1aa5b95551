import type Stripe from "stripe";
import { buildAddress } from "../../objects/address";
import { buildPaymentIntent } from "../../objects/payment-intent";
import { checkAmount } from "../../payment/amount";
import { confirm } from "../../payment/confirm";
import { chooseMethod } from "../../payment/choose-method";
import type { Context } from "../../server/context";
import { badParameter } from "../../wire/failure";
import { changeMetadata, readParameters } from "../../wire/parameters";
import { liveCustomer } from "../customers";
import { emit } from "../emit";
import { Create } from "./parameters";

/** `POST /v1/payment_intents`, with `confirm: true` its confirmation too. */
export function create(context: Context): Stripe.PaymentIntent {
  const { tx } = context;
  const given = readParameters(Create, context.form);
  checkAmount(given.amount, given.currency);
  const customer = given.customer === undefined ? null : liveCustomer(tx, given.customer, "customer").id;
  for (const param of ["off_session", "return_url", "error_on_requires_action"] as const)
    if (given[param] !== undefined && !given.confirm)
      throw badParameter(`You cannot provide '${param}' when creating a PaymentIntent without confirming it.`, param);
  const id = tx.id("pi");
  const intent = buildPaymentIntent({
    id,
    client_secret: tx.id(`${id}_secret`, 25),
    amount: given.amount,
    currency: given.currency,
    created: tx.now_s(),
    customer,
    description: given.description || null,
    metadata: changeMetadata({}, given.metadata),
    capture_method: given.capture_method ?? "automatic_async",
    allowed_payment_method_types: given.allowed_payment_method_types ?? null,
    automatic_payment_methods: automaticMethods(given),
    request_three_d_secure: given.payment_method_options?.card?.request_three_d_secure ?? "automatic",
    setup_future_usage: given.setup_future_usage ?? null,
    receipt_email: given.receipt_email ?? null,
    shipping: given.shipping ? { ...given.shipping, address: buildAddress(given.shipping.address) } : null,
    statement_descriptor: given.statement_descriptor ?? null,
    statement_descriptor_suffix: given.statement_descriptor_suffix ?? null,
  });
  tx.put("payment_intents", intent);
  emit(context, "payment_intent.created", intent);
  const method = chooseMethod(context, intent, given);
  if (!method) {
    if (given.confirm) return confirm(context, intent, given);
    return intent;
  }
  if (given.confirm)
    return confirm(context, intent, { ...given, payment_method: method.id, payment_method_data: undefined });
  return tx.put("payment_intents", { ...intent, payment_method: method.id, status: "requires_confirmation" });
}

/** Since API 2023-08-16 they are on unless the caller says which types it allows. */
function automaticMethods(given: Create): Stripe.PaymentIntent.AutomaticPaymentMethods | null {
  const asked = given.automatic_payment_methods;
  if (asked) return { enabled: asked.enabled, allow_redirects: asked.allow_redirects ?? "always" };
  return given.allowed_payment_method_types ? null : { enabled: true, allow_redirects: "always" };
}
