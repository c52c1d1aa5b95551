import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { environment } from "../environment";
import { stripeClient } from "./client";

let client: Stripe | undefined;

/** Stripe as this process is configured, for workflows. A test registers its own under `stripe`. */
export function stripeOf(container: MedusaContainer): Stripe {
  if (container.hasRegistration("stripe")) return container.resolve<Stripe>("stripe");
  const { STRIPE_API_KEY, STRIPE_API_URL } = environment();
  client ??= stripeClient({ api_key: STRIPE_API_KEY, api_url: STRIPE_API_URL });
  return client;
}
