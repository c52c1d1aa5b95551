import { type StripeEventList, StripeEventQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../../modules/stripe-inbox";
import { presentEvent, presentTask } from "../../../workflows/inbox/present";
import { parse } from "../../http";

const NEWEST_TASKS = 100;

/** The inbox, newest first, and what waits for a person. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StripeEventList>): Promise<void> {
  const { limit, offset, status, order_id } = parse(StripeEventQuery, req.query);
  const inbox = req.scope.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE);
  const filters = { ...(status ? { status } : {}), ...(order_id ? { order_id } : {}) };
  const [[events, count], tasks] = await Promise.all([
    inbox.listAndCountStripeEvents(filters, { take: limit, skip: offset, order: { received_at: "DESC", id: "DESC" } }),
    inbox.listPaymentTasks(order_id ? { order_id } : {}, { take: NEWEST_TASKS, order: { created_at: "DESC" } }),
  ]);
  res.json({ stripe_events: events.map(presentEvent), tasks: tasks.map(presentTask), count, limit, offset });
}
