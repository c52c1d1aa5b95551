import type { MedusaContainer } from "@medusajs/framework/types";
import { drainInbox } from "../workflows/inbox/drain";

/** Applies what a crash or a failure left: the webhook's own process usually was faster. */
export default async function drainStripeInbox(container: MedusaContainer): Promise<void> {
  await drainInbox(container);
}

export const config = { name: "drain-stripe-inbox", schedule: "*/10 * * * * *" };
