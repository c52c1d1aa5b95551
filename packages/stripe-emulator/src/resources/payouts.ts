import type Stripe from "stripe";
import type { Context, Route } from "../server/context";
import { missing } from "../wire/failure";
import { createdWithin, pageOf } from "../wire/list";
import { created, pagination, parametersOf, readParameters, text } from "../wire/parameters";

const Retrieve = parametersOf<Stripe.PayoutRetrieveParams>()({});
const List = parametersOf<Stripe.PayoutListParams>()({
  ...pagination,
  arrival_date: created().optional(),
  created: created().optional(),
  status: text().optional(),
});

function retrieve(context: Context): Stripe.Payout {
  readParameters(Retrieve, context.form);
  const id = context.path["id"] ?? "";
  const payout = context.tx.get("payouts", id);
  if (!payout) throw missing("payout", id);
  return payout;
}

function list(context: Context): Stripe.ApiList<Stripe.Payout> {
  const given = readParameters(List, context.form);
  const payouts = context.tx
    .all("payouts")
    .filter((each) => createdWithin(each.created, given.created))
    .filter((each) => createdWithin(each.arrival_date, given.arrival_date))
    .filter((each) => given.status === undefined || each.status === given.status);
  return pageOf(payouts, given, "/v1/payouts", "payout");
}

export const payoutRoutes: Route[] = [
  { method: "GET", path: "/v1/payouts", handle: list },
  { method: "GET", path: "/v1/payouts/:id", handle: retrieve },
];
