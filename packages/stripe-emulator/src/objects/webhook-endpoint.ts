import type Stripe from "stripe";
import { API_VERSION } from "../wire/api-version";

interface NewEndpoint {
  id: string;
  created: number;
  description: string | null;
  enabled_events: string[];
  metadata: Record<string, string>;
  url: string;
}

/** The secret isn't here: Stripe shows it at creation only. */
export function buildWebhookEndpoint(given: NewEndpoint): Stripe.WebhookEndpoint {
  return {
    id: given.id,
    object: "webhook_endpoint",
    api_version: API_VERSION,
    application: null,
    created: given.created,
    description: given.description,
    enabled_events: given.enabled_events,
    livemode: false,
    metadata: given.metadata,
    status: "enabled",
    url: given.url,
  };
}
