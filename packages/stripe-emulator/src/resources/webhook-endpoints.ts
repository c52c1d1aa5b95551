import type Stripe from "stripe";
import { z } from "zod";
import { buildWebhookEndpoint } from "../objects/webhook-endpoint";
import type { Context, Route } from "../server/context";
import type { Transaction } from "../store/transaction";
import { API_VERSION } from "../wire/api-version";
import { missing } from "../wire/failure";
import { pageOf } from "../wire/list";
import {
  changeMetadata,
  emptyable,
  metadata,
  pagination,
  parametersOf,
  readParameters,
  text,
  truth,
} from "../wire/parameters";

const url = () => z.url({ protocol: /^https?$/ });
const Create = parametersOf<Stripe.WebhookEndpointCreateParams>()({
  api_version: z.literal(API_VERSION).optional(),
  description: emptyable(text()).optional(),
  enabled_events: z.array(text()).min(1),
  metadata: metadata().optional(),
  url: url(),
});
const Retrieve = parametersOf<Stripe.WebhookEndpointRetrieveParams>()({});
const Update = parametersOf<Stripe.WebhookEndpointUpdateParams>()({
  description: emptyable(text()).optional(),
  disabled: truth().optional(),
  enabled_events: z.array(text()).min(1).optional(),
  metadata: metadata().optional(),
  url: url().optional(),
});
const List = parametersOf<Stripe.WebhookEndpointListParams>()(pagination);

function create(context: Context): Stripe.WebhookEndpoint {
  const { tx } = context;
  const given = readParameters(Create, context.form);
  const endpoint = buildWebhookEndpoint({
    id: tx.id("we"),
    created: tx.now_s(),
    description: given.description ?? null,
    enabled_events: given.enabled_events,
    metadata: changeMetadata({}, given.metadata),
    url: given.url,
  });
  tx.put("webhook_endpoints", endpoint);
  const { secret } = tx.put("webhook_secrets", { id: endpoint.id, secret: tx.id("whsec", 32) });
  return { ...endpoint, secret };
}

/**
 * The endpoint that the environment names. It is the same after a restart, so that deliveries which
 * wait for it go on; another address or secret replaces the earlier ones.
 */
export function registerEndpoint(
  tx: Transaction,
  endpoint: { url: string; secret: string; events?: readonly string[] },
): void {
  const id = "we_from_environment";
  const before = tx.get("webhook_endpoints", id);
  const enabled_events = [...(endpoint.events ?? ["*"])];
  const same = before?.url === endpoint.url && before.enabled_events.join() === enabled_events.join();
  if (same && tx.get("webhook_secrets", id)?.secret === endpoint.secret) return;
  tx.put(
    "webhook_endpoints",
    buildWebhookEndpoint({
      id,
      created: before?.created ?? tx.now_s(),
      description: "From the emulator's environment",
      enabled_events,
      metadata: {},
      url: endpoint.url,
    }),
  );
  tx.put("webhook_secrets", { id, secret: endpoint.secret });
}

function existing(context: Context): Stripe.WebhookEndpoint {
  const id = context.path["id"] ?? "";
  const endpoint = context.tx.get("webhook_endpoints", id);
  if (!endpoint) throw missing("webhook endpoint", id);
  return endpoint;
}

function retrieve(context: Context): Stripe.WebhookEndpoint {
  readParameters(Retrieve, context.form);
  return existing(context);
}

function update(context: Context): Stripe.WebhookEndpoint {
  const before = existing(context);
  const given = readParameters(Update, context.form);
  return context.tx.put("webhook_endpoints", {
    ...before,
    ...(given.description === undefined ? {} : { description: given.description }),
    ...(given.disabled === undefined ? {} : { status: given.disabled ? "disabled" : "enabled" }),
    enabled_events: given.enabled_events ?? before.enabled_events,
    metadata: changeMetadata(before.metadata, given.metadata),
    url: given.url ?? before.url,
  });
}

function remove(context: Context): Stripe.DeletedWebhookEndpoint {
  const { id } = existing(context);
  context.tx.delete("webhook_endpoints", id);
  context.tx.delete("webhook_secrets", id);
  return { id, object: "webhook_endpoint", deleted: true };
}

function list(context: Context): Stripe.ApiList<Stripe.WebhookEndpoint> {
  const given = readParameters(List, context.form);
  return pageOf(context.tx.all("webhook_endpoints"), given, "/v1/webhook_endpoints", "webhook endpoint");
}

export const webhookEndpointRoutes: Route[] = [
  { method: "POST", path: "/v1/webhook_endpoints", handle: create },
  { method: "GET", path: "/v1/webhook_endpoints", handle: list },
  { method: "GET", path: "/v1/webhook_endpoints/:id", handle: retrieve },
  { method: "POST", path: "/v1/webhook_endpoints/:id", handle: update },
  { method: "DELETE", path: "/v1/webhook_endpoints/:id", handle: remove },
];
