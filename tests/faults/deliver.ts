import Stripe from "stripe";
import type { World } from "./world";

export const WEBHOOK_SECRET = "whsec_ampouledemo";

/** Brings an event to process 0 as Stripe does, signed with this secret; gives the status that it answers. */
export async function deliver(world: World, payload: string, secret = WEBHOOK_SECRET): Promise<number> {
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret });
  const answer = await fetch(`${world.process(0).address}/hooks/stripe`, {
    method: "POST",
    headers: { "content-type": "application/json", "stripe-signature": signature },
    body: payload,
  });
  return answer.status;
}
