import type Stripe from "stripe";
import type { Context, Route } from "../../server/context";
import { createdWithin, pageOf } from "../../wire/list";
import { readParameters } from "../../wire/parameters";
import { cancel, capture, confirm, update } from "./change";
import { create } from "./create";
import { existingIntent } from "./existing";
import { List, Retrieve } from "./parameters";

function retrieve(context: Context): Stripe.PaymentIntent {
  readParameters(Retrieve, context.form);
  return existingIntent(context);
}

function list(context: Context): Stripe.ApiList<Stripe.PaymentIntent> {
  const given = readParameters(List, context.form);
  const intents = context.tx
    .all("payment_intents")
    .filter((intent) => createdWithin(intent.created, given.created))
    .filter((intent) => given.customer === undefined || intent.customer === given.customer);
  return pageOf(intents, given, "/v1/payment_intents", "payment_intent");
}

export const paymentIntentRoutes: Route[] = [
  { method: "POST", path: "/v1/payment_intents", handle: create },
  { method: "GET", path: "/v1/payment_intents", handle: list },
  { method: "GET", path: "/v1/payment_intents/:id", publishable: true, handle: retrieve },
  { method: "POST", path: "/v1/payment_intents/:id", handle: update },
  { method: "POST", path: "/v1/payment_intents/:id/confirm", publishable: true, handle: confirm },
  { method: "POST", path: "/v1/payment_intents/:id/capture", handle: capture },
  { method: "POST", path: "/v1/payment_intents/:id/cancel", handle: cancel },
];
