import type Stripe from "stripe";
import { z } from "zod";
import type { Context, Route } from "../server/context";
import { badParameter, missing } from "../wire/failure";
import { createdWithin, pageOf } from "../wire/list";
import { created, pagination, parametersOf, readParameters, text, truth } from "../wire/parameters";

const THIRTY_DAYS_S = 30 * 24 * 3600;
const Retrieve = parametersOf<Stripe.EventRetrieveParams>()({});
const List = parametersOf<Stripe.EventListParams>()({
  ...pagination,
  created: created().optional(),
  delivery_success: truth().optional(),
  type: text().optional(),
  types: z.array(text()).max(20).optional(),
});

function retrieve(context: Context): Stripe.EventBase {
  readParameters(Retrieve, context.form);
  const id = context.path["id"] ?? "";
  const event = context.tx.get("events", id);
  if (!event) throw missing("event", id);
  return event;
}

/** Stripe lists the events of the last 30 days. */
function list(context: Context): Stripe.ApiList<Stripe.EventBase> {
  const given = readParameters(List, context.form);
  if (given.type !== undefined && given.types !== undefined)
    throw badParameter("You may only specify one of these parameters: type, types.", "types");
  const wanted = given.types ?? (given.type === undefined ? undefined : [given.type]);
  const oldest = context.tx.now_s() - THIRTY_DAYS_S;
  const events = context.tx
    .all("events")
    .filter((event) => event.created >= oldest && createdWithin(event.created, given.created))
    .filter((event) => wanted === undefined || wanted.some((pattern) => matches(pattern, event.type)))
    .filter(
      (event) => given.delivery_success === undefined || given.delivery_success === (event.pending_webhooks === 0),
    );
  return pageOf(events, given, "/v1/events", "event");
}

/** `charge.*` is every event of charges. */
const matches = (pattern: string, type: string): boolean =>
  pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : pattern === type;

export const eventRoutes: Route[] = [
  { method: "GET", path: "/v1/events", handle: list },
  { method: "GET", path: "/v1/events/:id", handle: retrieve },
];
