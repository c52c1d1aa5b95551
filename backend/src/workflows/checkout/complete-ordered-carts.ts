import { Modules } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { cartsOfSchedules } from "./schedule-pages";
import { queryOf } from "./sold-things";

/** What undid a completion did so seconds after it; a shop that was off the air for longer finds it the next day. */
const LOOK_BACK_MS = 86_400_000;

const Carts = z.array(z.object({ id: z.string() }));

/**
 * Marks the carts as completed whose order is settled. Where the lock ran out under two completions at once, the one
 * that lost takes back all that it did, the winner's mark on the cart included. Gives how many.
 */
export async function completeOrderedCarts(container: MedusaContainer, now: Date): Promise<number> {
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const filters = { state: "settled", settled_at: { $gte: new Date(now.getTime() - LOOK_BACK_MS) } };
  let completed = 0;
  for await (const id of cartsOfSchedules(schedules, filters)) {
    const open = { entity: "cart", fields: ["id"], filters: { id, completed_at: null } };
    const carts = Carts.parse((await queryOf(container).graph(open)).data);
    if (carts.length > 0)
      await container.resolve(Modules.CART).updateCarts(carts.map((cart) => ({ id: cart.id, completed_at: now })));
    completed += carts.length;
  }
  return completed;
}
