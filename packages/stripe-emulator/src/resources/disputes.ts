import type Stripe from "stripe";
import { z } from "zod";
import { closeDispute } from "../payment/dispute";
import { schedule } from "../payment/schedule";
import type { Context, Route } from "../server/context";
import { missing, refused } from "../wire/failure";
import { createdWithin, pageOf } from "../wire/list";
import {
  changeMetadata,
  created,
  metadata,
  pagination,
  parametersOf,
  readParameters,
  text,
  truth,
} from "../wire/parameters";
import { differences } from "./customers";
import { emit } from "./emit";

/** The evidence that is text. Files can't be uploaded here, so that none can be named. */
const TEXTS = [
  "access_activity_log",
  "billing_address",
  "cancellation_policy_disclosure",
  "cancellation_rebuttal",
  "customer_email_address",
  "customer_name",
  "customer_purchase_ip",
  "duplicate_charge_explanation",
  "duplicate_charge_id",
  "product_description",
  "refund_policy_disclosure",
  "refund_refusal_explanation",
  "service_date",
  "shipping_address",
  "shipping_carrier",
  "shipping_date",
  "shipping_tracking_number",
  "uncategorized_text",
] as const satisfies readonly (keyof Stripe.DisputeUpdateParams.Evidence)[];
const evidence = z.strictObject(Object.fromEntries(TEXTS.map((name) => [name, text(20_000).optional()])));

/** What decides a dispute in test mode. https://docs.stripe.com/testing#disputes */
const DECIDES: Readonly<Record<string, "dispute_won" | "dispute_lost">> = {
  winning_evidence: "dispute_won",
  losing_evidence: "dispute_lost",
};

const Retrieve = parametersOf<Stripe.DisputeRetrieveParams>()({});
const Close = parametersOf<Stripe.DisputeCloseParams>()({});
const Update = parametersOf<Stripe.DisputeUpdateParams>()({
  evidence: evidence.optional(),
  metadata: metadata().optional(),
  submit: truth().optional(),
});
const List = parametersOf<Stripe.DisputeListParams>()({
  ...pagination,
  charge: text().optional(),
  created: created().optional(),
  payment_intent: text().optional(),
});

function existing(context: Context): Stripe.Dispute {
  const id = context.path["id"] ?? "";
  const dispute = context.tx.get("disputes", id);
  if (!dispute) throw missing("dispute", id);
  return dispute;
}

function retrieve(context: Context): Stripe.Dispute {
  readParameters(Retrieve, context.form);
  return existing(context);
}

/** Evidence is sent to the bank at once unless `submit` is false, and only once. */
function update(context: Context): Stripe.Dispute {
  const { tx } = context;
  const before = existing(context);
  const given = readParameters(Update, context.form);
  const submits = given.submit ?? given.evidence !== undefined;
  if ((submits || given.evidence) && before.status !== "needs_response")
    throw refused(`Evidence can't be given for ${before.id} any more: it is ${before.status}.`);
  const { evidence_details: details } = before;
  const changed: Stripe.Dispute = {
    ...before,
    evidence: { ...before.evidence, ...given.evidence },
    evidence_details: {
      ...details,
      has_evidence: details.has_evidence || given.evidence !== undefined,
      ...(submits ? { submission_count: details.submission_count + 1, submission_method: "manual" } : {}),
    },
    metadata: changeMetadata(before.metadata, given.metadata),
    status: submits ? "under_review" : before.status,
  };
  tx.put("disputes", changed);
  emit(context, "charge.dispute.updated", changed, differences(before, changed));
  const decides = submits ? DECIDES[changed.evidence.uncategorized_text ?? ""] : undefined;
  if (decides) schedule(tx, { kind: decides, object: changed.id });
  return changed;
}

/** We give in. */
function close(context: Context): Stripe.Dispute {
  readParameters(Close, context.form);
  return closeDispute(context, existing(context), "lost");
}

function list(context: Context): Stripe.ApiList<Stripe.Dispute> {
  const given = readParameters(List, context.form);
  const disputes = context.tx
    .all("disputes")
    .filter((each) => createdWithin(each.created, given.created))
    .filter((each) => given.charge === undefined || each.charge === given.charge)
    .filter((each) => given.payment_intent === undefined || each.payment_intent === given.payment_intent);
  return pageOf(disputes, given, "/v1/disputes", "dispute");
}

export const disputeRoutes: Route[] = [
  { method: "GET", path: "/v1/disputes", handle: list },
  { method: "GET", path: "/v1/disputes/:id", handle: retrieve },
  { method: "POST", path: "/v1/disputes/:id", handle: update },
  { method: "POST", path: "/v1/disputes/:id/close", handle: close },
];
