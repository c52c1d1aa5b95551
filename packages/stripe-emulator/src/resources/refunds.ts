import type Stripe from "stripe";
import { z } from "zod";
import { refund } from "../payment/refund";
import type { Context, Route } from "../server/context";
import type { Transaction } from "../store/transaction";
import { badParameter, missing, refused } from "../wire/failure";
import { createdWithin, pageOf } from "../wire/list";
import {
  changeMetadata,
  created,
  integer,
  metadata,
  pagination,
  parametersOf,
  readParameters,
  text,
} from "../wire/parameters";
import { differences } from "./customers";
import { emit } from "./emit";

const Create = parametersOf<Stripe.RefundCreateParams>()({
  amount: integer(1).optional(),
  charge: text().optional(),
  metadata: metadata().optional(),
  payment_intent: text().optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
});
const Retrieve = parametersOf<Stripe.RefundRetrieveParams>()({});
const Update = parametersOf<Stripe.RefundUpdateParams>()({ metadata: metadata().optional() });
const List = parametersOf<Stripe.RefundListParams>()({
  ...pagination,
  charge: text().optional(),
  created: created().optional(),
  payment_intent: text().optional(),
});

/** The charge that a refund names, by itself or by its intent. */
export function chargeToRefund(
  tx: Transaction,
  given: { charge?: string | undefined; payment_intent?: string | undefined },
): Stripe.Charge {
  if (given.charge === undefined && given.payment_intent === undefined)
    throw badParameter(
      "One of the following params should be provided for this request: payment_intent or charge.",
      "payment_intent",
      "parameter_missing",
    );
  if (given.charge !== undefined) {
    const charge = tx.get("charges", given.charge);
    if (!charge) throw missing("charge", given.charge, "charge");
    if (given.payment_intent !== undefined && charge.payment_intent !== given.payment_intent)
      throw badParameter("The charge doesn't belong to the payment_intent.", "payment_intent");
    return charge;
  }
  const intent = tx.get("payment_intents", given.payment_intent ?? "");
  if (!intent) throw missing("payment_intent", given.payment_intent ?? "", "payment_intent");
  const charge = typeof intent.latest_charge === "string" ? tx.get("charges", intent.latest_charge) : undefined;
  if (!charge || charge.status !== "succeeded")
    throw refused(
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      undefined,
      "payment_intent",
    );
  return charge;
}

function create(context: Context): Stripe.Refund {
  const given = readParameters(Create, context.form);
  return refund(context, {
    charge: chargeToRefund(context.tx, given),
    amount: given.amount ?? null,
    reason: given.reason ?? null,
    metadata: changeMetadata({}, given.metadata),
  });
}

function existing(context: Context): Stripe.Refund {
  const id = context.path["id"] ?? "";
  const found = context.tx.get("refunds", id);
  if (!found) throw missing("refund", id);
  return found;
}

function retrieve(context: Context): Stripe.Refund {
  readParameters(Retrieve, context.form);
  return existing(context);
}

function update(context: Context): Stripe.Refund {
  const before = existing(context);
  const given = readParameters(Update, context.form);
  const changed: Stripe.Refund = { ...before, metadata: changeMetadata(before.metadata ?? {}, given.metadata) };
  context.tx.put("refunds", changed);
  emit(context, "refund.updated", changed, differences(before, changed));
  return changed;
}

function list(context: Context): Stripe.ApiList<Stripe.Refund> {
  const given = readParameters(List, context.form);
  const refunds = context.tx
    .all("refunds")
    .filter((each) => createdWithin(each.created, given.created))
    .filter((each) => given.charge === undefined || each.charge === given.charge)
    .filter((each) => given.payment_intent === undefined || each.payment_intent === given.payment_intent);
  return pageOf(refunds, given, "/v1/refunds", "refund");
}

export const refundRoutes: Route[] = [
  { method: "POST", path: "/v1/refunds", handle: create },
  { method: "GET", path: "/v1/refunds", handle: list },
  { method: "GET", path: "/v1/refunds/:id", handle: retrieve },
  { method: "POST", path: "/v1/refunds/:id", handle: update },
];
