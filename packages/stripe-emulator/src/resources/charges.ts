import type Stripe from "stripe";
import type { Context, Route } from "../server/context";
import { missing } from "../wire/failure";
import { createdWithin, pageOf } from "../wire/list";
import { created, pagination, parametersOf, readParameters, text } from "../wire/parameters";

const Retrieve = parametersOf<Stripe.ChargeRetrieveParams>()({});
const List = parametersOf<Stripe.ChargeListParams>()({
  ...pagination,
  created: created().optional(),
  customer: text().optional(),
  payment_intent: text().optional(),
});

function retrieve(context: Context): Stripe.Charge {
  readParameters(Retrieve, context.form);
  const id = context.path["id"] ?? "";
  const charge = context.tx.get("charges", id);
  if (!charge) throw missing("charge", id);
  return charge;
}

function list(context: Context): Stripe.ApiList<Stripe.Charge> {
  const given = readParameters(List, context.form);
  const charges = context.tx
    .all("charges")
    .filter((charge) => createdWithin(charge.created, given.created))
    .filter((charge) => given.customer === undefined || charge.customer === given.customer)
    .filter((charge) => given.payment_intent === undefined || charge.payment_intent === given.payment_intent);
  return pageOf(charges, given, "/v1/charges", "charge");
}

export const chargeRoutes: Route[] = [
  { method: "GET", path: "/v1/charges", handle: list },
  { method: "GET", path: "/v1/charges/:id", handle: retrieve },
];
