import type Stripe from "stripe";
import type { Context } from "../server/context";
import { badParameter, refused } from "../wire/failure";
import { assertUsable } from "./attach";
import { createFromDetails, createFromToken, noSuchMethod, type CardMethod } from "./card-input";

interface Given {
  payment_method?: string | undefined;
  payment_method_data?: CardMethod | undefined;
}

/** The card that a request names or describes; undefined when it does neither. */
export function chooseMethod(
  context: Context,
  intent: Stripe.PaymentIntent,
  given: Given,
): Stripe.PaymentMethod | undefined {
  if (given.payment_method !== undefined && given.payment_method_data !== undefined)
    throw badParameter(
      "You may only specify one of these parameters: payment_method, payment_method_data.",
      "payment_method_data",
    );
  if (given.payment_method_data) return createFromDetails(context, given.payment_method_data);
  if (given.payment_method === undefined) return undefined;
  const method =
    createFromToken(context, given.payment_method) ?? context.tx.get("payment_methods", given.payment_method);
  if (!method) throw noSuchMethod(given.payment_method, "payment_method");
  assertBelongs(context, intent, method);
  return method;
}

/** A customer's card pays only for that customer. */
export function assertBelongs(context: Context, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): void {
  if (method.customer === null) return assertUsable(context, method);
  if (intent.customer === null)
    throw refused(
      "The payment method supplied belongs to a customer. Please include the customer in the `customer` parameter on the PaymentIntent.",
      undefined,
      "payment_method",
    );
  if (method.customer !== intent.customer)
    throw refused(
      `The customer does not have a payment method with the ID ${method.id}. The payment method must be attached to the customer.`,
      "resource_missing",
      "payment_method",
    );
}
