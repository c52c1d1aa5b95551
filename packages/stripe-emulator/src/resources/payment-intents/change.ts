import type Stripe from "stripe";
import { buildAddress } from "../../objects/address";
import { buildPaymentMethodOptions } from "../../objects/payment-intent";
import { checkAmount } from "../../payment/amount";
import { cancel as cancelIntent, capture as captureIntent } from "../../payment/capture";
import { chooseMethod } from "../../payment/choose-method";
import { confirm as confirmIntent } from "../../payment/confirm";
import type { Context } from "../../server/context";
import { unexpectedState } from "../../wire/failure";
import { changeMetadata, readParameters } from "../../wire/parameters";
import { liveCustomer } from "../customers";
import { existingIntent } from "./existing";
import { Cancel, Capture, Confirm, PublishableConfirm, Update } from "./parameters";

const CHANGEABLE = ["requires_payment_method", "requires_confirmation", "requires_action"];

/** What may change only before the money moves. */
const BEFORE_PAYMENT = [
  "amount",
  "currency",
  "customer",
  "payment_method",
  "capture_method",
  "setup_future_usage",
] as const;

export function update(context: Context): Stripe.PaymentIntent {
  const { tx } = context;
  const before = existingIntent(context);
  const given = readParameters(Update, context.form);
  const late = BEFORE_PAYMENT.find((param) => given[param] !== undefined);
  if (late && !CHANGEABLE.includes(before.status))
    throw unexpectedState(
      `This PaymentIntent's ${late} could not be updated because it has a status of ${before.status}. You may only update the ${late} of a PaymentIntent with one of the following statuses: ${CHANGEABLE.join(", ")}.`,
    );
  if (given.amount !== undefined || given.currency !== undefined)
    checkAmount(given.amount ?? before.amount, given.currency ?? before.currency);
  const customer = given.customer === undefined ? before.customer : liveCustomer(tx, given.customer, "customer").id;
  const requested = given.payment_method_options?.card?.request_three_d_secure;
  const changed: Stripe.PaymentIntent = {
    ...before,
    amount: given.amount ?? before.amount,
    currency: given.currency ?? before.currency,
    capture_method: given.capture_method ?? before.capture_method,
    customer,
    ...(given.description === undefined ? {} : { description: given.description || null }),
    metadata: changeMetadata(before.metadata, given.metadata),
    ...(given.receipt_email === undefined ? {} : { receipt_email: given.receipt_email }),
    ...(given.setup_future_usage === undefined ? {} : { setup_future_usage: given.setup_future_usage }),
    ...(requested === undefined ? {} : { payment_method_options: buildPaymentMethodOptions(requested) }),
    ...(given.shipping === undefined
      ? {}
      : { shipping: given.shipping && { ...given.shipping, address: buildAddress(given.shipping.address) } }),
    ...(given.statement_descriptor === undefined ? {} : { statement_descriptor: given.statement_descriptor }),
    ...(given.statement_descriptor_suffix === undefined
      ? {}
      : { statement_descriptor_suffix: given.statement_descriptor_suffix }),
  };
  const method = chooseMethod(context, changed, given);
  return tx.put(
    "payment_intents",
    method
      ? {
          ...changed,
          payment_method: method.id,
          last_payment_error: null,
          next_action: null,
          status: "requires_confirmation",
        }
      : changed,
  );
}

export function confirm(context: Context): Stripe.PaymentIntent {
  const intent = existingIntent(context);
  if (context.caller === "publishable")
    return confirmIntent(context, intent, readParameters(PublishableConfirm, context.form));
  return confirmIntent(context, intent, readParameters(Confirm, context.form));
}

export function capture(context: Context): Stripe.PaymentIntent {
  const before = existingIntent(context);
  const given = readParameters(Capture, context.form);
  const intent = { ...before, metadata: changeMetadata(before.metadata, given.metadata) };
  return captureIntent(context, intent, given.amount_to_capture ?? null);
}

export function cancel(context: Context): Stripe.PaymentIntent {
  const intent = existingIntent(context);
  const given = readParameters(Cancel, context.form);
  return cancelIntent(context, intent, given.cancellation_reason ?? null);
}
