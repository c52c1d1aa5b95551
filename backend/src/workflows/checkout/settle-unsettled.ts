import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { z } from "@medusajs/framework/zod";
import { settleDepositOrderWorkflow } from "./settle-deposit-order";
import { queryOf } from "./sold-things";

const PAGE = 100;
/** Carts older than this are abandoned: an order that a crash left is found within minutes. */
const LOOK_BACK_MS = 7 * 86_400_000;

const Links = z.array(z.object({ cart_id: z.string(), order_id: z.string() }));

/** Settles the orders that a crash left between being placed and being settled. Gives how many. */
export async function settleUnsettledOrders(container: MedusaContainer, now: Date): Promise<number> {
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  let settled = 0;
  let after = "";
  for (;;) {
    // By id, not by offset: rows that are settled on the way leave the filter, and an offset would skip others.
    const page = await schedules.listPaymentSchedules(
      {
        state: ["open", "refunded"],
        settled_at: null,
        updated_at: { $gte: new Date(now.getTime() - LOOK_BACK_MS) },
        id: { $gt: after },
      },
      { take: PAGE, order: { id: "ASC" }, select: ["id", "cart_id"] },
    );
    settled += await settlePage(
      container,
      page.map((each) => each.cart_id),
    );
    const last = page.at(-1);
    if (!last || page.length < PAGE) return settled;
    after = last.id;
  }
}

async function settlePage(container: MedusaContainer, cart_id: string[]): Promise<number> {
  if (cart_id.length === 0) return 0;
  const { data } = await queryOf(container).graph({
    entity: "order_cart",
    fields: ["cart_id", "order_id"],
    filters: { cart_id },
  });
  const orders = Links.parse(data);
  for (const { order_id } of orders) {
    const { errors } = await settleDepositOrderWorkflow(container).run({ input: { order_id }, throwOnError: false });
    if (errors.length > 0)
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`order ${order_id} could not be settled just now`);
  }
  return orders.length;
}
