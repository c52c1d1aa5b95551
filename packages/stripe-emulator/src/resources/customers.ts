import type Stripe from "stripe";
import { z } from "zod";
import { buildAddress } from "../objects/address";
import { buildCustomer } from "../objects/customer";
import type { Context, Route } from "../server/context";
import type { Transaction } from "../store/transaction";
import { badParameter, missing } from "../wire/failure";
import { createdWithin, pageOf } from "../wire/list";
import {
  address,
  changeMetadata,
  created,
  emptyable,
  metadata,
  pagination,
  parametersOf,
  readParameters,
  text,
} from "../wire/parameters";
import { emit } from "./emit";

const Create = parametersOf<Stripe.CustomerCreateParams>()({
  address: emptyable(address()).optional(),
  description: text().optional(),
  email: text(512).optional(),
  metadata: metadata().optional(),
  name: text(256).optional(),
  phone: text(20).optional(),
});
const Update = parametersOf<Stripe.CustomerUpdateParams>()({
  ...Create.omit({ expand: true }).shape,
  invoice_settings: z.strictObject({ default_payment_method: text() }).optional(),
});
const List = parametersOf<Stripe.CustomerListParams>()({
  ...pagination,
  created: created().optional(),
  email: text().optional(),
});
const Retrieve = parametersOf<Stripe.CustomerRetrieveParams>()({});

/** A customer that has not been deleted. @throws StripeFailure resource_missing */
export function liveCustomer(tx: Transaction, id: string, param = "id"): Stripe.Customer {
  const customer = tx.get("customers", id);
  if (!customer || customer.deleted) throw missing("customer", id, param);
  return customer;
}

function create(context: Context): Stripe.Customer {
  const { tx } = context;
  const given = readParameters(Create, context.form);
  const customer = buildCustomer(tx.id("cus", 14), tx.now_s(), {
    ...given,
    metadata: changeMetadata({}, given.metadata),
  });
  tx.put("customers", customer);
  emit(context, "customer.created", customer);
  return customer;
}

function retrieve(context: Context): Stripe.Customer | Stripe.DeletedCustomer {
  readParameters(Retrieve, context.form);
  const id = context.path["id"] ?? "";
  const customer = context.tx.get("customers", id);
  if (!customer) throw missing("customer", id);
  return customer;
}

function update(context: Context): Stripe.Customer {
  const { tx } = context;
  const before = liveCustomer(tx, context.path["id"] ?? "");
  const given = readParameters(Update, context.form);
  const method = given.invoice_settings?.default_payment_method;
  if (method && tx.get("payment_methods", method)?.customer !== before.id)
    throw badParameter(
      `The customer does not have a payment method with the ID ${method}. The payment method must be attached to the customer.`,
      "invoice_settings[default_payment_method]",
      "resource_missing",
    );
  const customer: Stripe.Customer = {
    ...before,
    ...(given.address === undefined ? {} : { address: given.address && buildAddress(given.address) }),
    ...(given.description === undefined ? {} : { description: given.description || null }),
    ...(given.email === undefined ? {} : { email: given.email || null }),
    ...(given.name === undefined ? {} : { name: given.name || null }),
    ...(given.phone === undefined ? {} : { phone: given.phone || null }),
    ...(method === undefined
      ? {}
      : { invoice_settings: { ...before.invoice_settings, default_payment_method: method || null } }),
    metadata: changeMetadata(before.metadata, given.metadata),
  };
  tx.put("customers", customer);
  emit(context, "customer.updated", customer, differences(before, customer));
  return customer;
}

/** The earlier values of what changed. */
export function differences<T extends object>(before: T, after: T): Partial<T> {
  const changed: Partial<T> = {};
  for (const key in before) if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) changed[key] = before[key];
  return changed;
}

function remove(context: Context): Stripe.DeletedCustomer {
  const { tx } = context;
  const customer = liveCustomer(tx, context.path["id"] ?? "");
  for (const method of tx.all("payment_methods").filter((each) => each.customer === customer.id)) {
    tx.put("payment_methods", { ...method, customer: null });
    const card = tx.get("cards", method.id);
    if (card) tx.put("cards", { ...card, consumed: true });
  }
  const deleted: Stripe.DeletedCustomer = { id: customer.id, object: "customer", deleted: true };
  tx.put("customers", deleted);
  emit(context, "customer.deleted", customer);
  return deleted;
}

function list(context: Context): Stripe.ApiList<Stripe.Customer> {
  const given = readParameters(List, context.form);
  const customers = context.tx
    .all("customers")
    .filter((customer) => !customer.deleted)
    .filter((customer) => createdWithin(customer.created, given.created))
    .filter((customer) => given.email === undefined || customer.email === given.email);
  return pageOf(customers, given, "/v1/customers", "customer");
}

export const customerRoutes: Route[] = [
  { method: "POST", path: "/v1/customers", handle: create },
  { method: "GET", path: "/v1/customers", handle: list },
  { method: "GET", path: "/v1/customers/:id", handle: retrieve },
  { method: "POST", path: "/v1/customers/:id", handle: update },
  { method: "DELETE", path: "/v1/customers/:id", handle: remove },
];
