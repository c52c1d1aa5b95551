import type { MedusaContainer } from "@medusajs/framework/types";
import { drainInbox } from "../workflows/inbox/drain";
import { sweepEvents } from "../workflows/inbox/sweep-events";

/** Finds the events that never arrived, and the paid carts behind them. */
export default async function sweepStripeEvents(container: MedusaContainer): Promise<void> {
  const found = await sweepEvents(container, new Date());
  if (found > 0) await drainInbox(container);
}

export const config = { name: "sweep-stripe-events", schedule: "*/5 * * * *" };
