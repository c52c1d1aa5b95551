import { type StripeEventList, StripeEventQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../../modules/stripe-inbox";
import { presentEvent, presentTask } from "../../../workflows/inbox/present";
import { orderNumbers } from "../../../workflows/orders/order-numbers";
import { parse } from "../../http";

const NEWEST_TASKS = 100;
const NEWEST_DONE = 20;

/** The inbox, newest first, with what waits for a person and what was done of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StripeEventList>): Promise<void> {
  const { limit, offset, status, order_id } = parse(StripeEventQuery, req.query);
  const inbox = req.scope.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE);
  const ofOrder = order_id ? { order_id } : {};
  const filters = { ...(status ? { status } : {}), ...ofOrder };
  const [[events, count], waiting, done] = await Promise.all([
    inbox.listAndCountStripeEvents(filters, { take: limit, skip: offset, order: { received_at: "DESC", id: "DESC" } }),
    inbox.listPaymentTasks({ ...ofOrder, resolved_at: null }, { take: NEWEST_TASKS, order: { created_at: "DESC" } }),
    inbox.listPaymentTasks(
      { ...ofOrder, resolved_at: { $ne: null } },
      { take: NEWEST_DONE, order: { resolved_at: "DESC" } },
    ),
  ]);
  const tasks = [...waiting, ...done];
  const order_numbers = await orderNumbers(
    req.scope,
    [...events, ...tasks].map(({ order_id: id }) => id),
  );
  res.json({
    ...{ stripe_events: events.map(presentEvent), tasks: tasks.map(presentTask), order_numbers },
    ...{ count, limit, offset },
  });
}
