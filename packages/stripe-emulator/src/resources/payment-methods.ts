import type Stripe from "stripe";
import { z } from "zod";
import { buildBillingDetails } from "../objects/address";
import { BillingDetails, cardMethodShape, createFromDetails, createFromToken } from "../payment/card-input";
import { attachMethod } from "../payment/attach";
import type { Context, Route } from "../server/context";
import type { Transaction } from "../store/transaction";
import { missing, refused } from "../wire/failure";
import { pageOf } from "../wire/list";
import { changeMetadata, metadata, pagination, parametersOf, readParameters, text } from "../wire/parameters";
import { differences, liveCustomer } from "./customers";
import { emit } from "./emit";

const Create = parametersOf<Stripe.PaymentMethodCreateParams>()(cardMethodShape);
const Retrieve = parametersOf<Stripe.PaymentMethodRetrieveParams>()({});
const Update = parametersOf<Stripe.PaymentMethodUpdateParams>()({
  billing_details: BillingDetails.optional(),
  metadata: metadata().optional(),
});
const Attach = parametersOf<Stripe.PaymentMethodAttachParams>()({ customer: text() });
const Detach = parametersOf<Stripe.PaymentMethodDetachParams>()({});
const List = parametersOf<Stripe.PaymentMethodListParams>()({
  ...pagination,
  customer: text().optional(),
  type: z.literal("card").optional(),
});

export function existingMethod(tx: Transaction, id: string): Stripe.PaymentMethod {
  const method = tx.get("payment_methods", id);
  if (!method) throw missing("PaymentMethod", id, "payment_method");
  return method;
}

function create(context: Context): Stripe.PaymentMethod {
  return createFromDetails(context, readParameters(Create, context.form));
}

function retrieve(context: Context): Stripe.PaymentMethod {
  readParameters(Retrieve, context.form);
  return existingMethod(context.tx, context.path["id"] ?? "");
}

function update(context: Context): Stripe.PaymentMethod {
  const { tx } = context;
  const before = existingMethod(tx, context.path["id"] ?? "");
  const given = readParameters(Update, context.form);
  if (before.customer === null)
    throw refused(
      "You must save this PaymentMethod to a customer before you can update it.",
      "payment_method_unexpected_state",
    );
  const method: Stripe.PaymentMethod = {
    ...before,
    ...(given.billing_details ? { billing_details: buildBillingDetails(given.billing_details) } : {}),
    metadata: changeMetadata(before.metadata ?? {}, given.metadata),
  };
  tx.put("payment_methods", method);
  emit(context, "payment_method.updated", method, differences(before, method));
  return method;
}

function attach(context: Context): Stripe.PaymentMethod {
  const given = readParameters(Attach, context.form);
  const id = context.path["id"] ?? "";
  const customer = liveCustomer(context.tx, given.customer, "customer");
  const method = createFromToken(context, id) ?? existingMethod(context.tx, id);
  return attachMethod(context, method, customer.id);
}

function detach(context: Context): Stripe.PaymentMethod {
  const { tx } = context;
  readParameters(Detach, context.form);
  const before = existingMethod(tx, context.path["id"] ?? "");
  if (before.customer === null)
    throw refused(
      "The payment method you provided is not attached to a customer so detachment is impossible.",
      "payment_method_unexpected_state",
    );
  const method = tx.put("payment_methods", { ...before, customer: null });
  const card = tx.get("cards", method.id);
  if (card) tx.put("cards", { ...card, consumed: true });
  emit(context, "payment_method.detached", method, { customer: before.customer });
  return method;
}

function list(context: Context): Stripe.ApiList<Stripe.PaymentMethod> {
  const { customer: named, ...page } = readParameters(List, context.form);
  const customer = context.path["id"] ?? named;
  if (customer !== undefined) liveCustomer(context.tx, customer, "customer");
  // Without a customer, Stripe lists none of the customers' cards.
  const methods = context.tx
    .all("payment_methods")
    .filter((method) => customer !== undefined && method.customer === customer);
  const url = context.path["id"] ? `/v1/customers/${context.path["id"]}/payment_methods` : "/v1/payment_methods";
  return pageOf(methods, page, url, "PaymentMethod");
}

export const paymentMethodRoutes: Route[] = [
  { method: "POST", path: "/v1/payment_methods", publishable: true, handle: create },
  { method: "GET", path: "/v1/payment_methods", handle: list },
  { method: "GET", path: "/v1/payment_methods/:id", handle: retrieve },
  { method: "POST", path: "/v1/payment_methods/:id", handle: update },
  { method: "POST", path: "/v1/payment_methods/:id/attach", handle: attach },
  { method: "POST", path: "/v1/payment_methods/:id/detach", handle: detach },
  { method: "GET", path: "/v1/customers/:id/payment_methods", handle: list },
];
