import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { z } from "@medusajs/framework/zod";
import { snapshotOf } from "../../modules/payment-schedule/service";
import { readPaidOrder } from "./order";
import { isPaymentBooked } from "./payment-booked";
import { cartsOfSchedules } from "./schedule-pages";
import { settleDepositOrderWorkflow } from "./settle-deposit-order";
import { queryOf } from "./sold-things";
import { undoHalfMadeOrderWorkflow } from "./undo-half-made-order";

/** Carts older than this are abandoned: an order that a crash left is found within minutes. */
const LOOK_BACK_MS = 7 * 86_400_000;

/** Longer than a completion may hold the cart's lock: what has no payment by then, its process left behind. */
export const LEFT_BEHIND_MS = 5 * 60_000;

const Links = z.array(z.object({ cart_id: z.string(), order_id: z.string() }));

/**
 * Settles the orders that a crash left between being placed and being settled; one that it left before its payment is
 * taken away, so that its cart can be paid, or its charge placed, again. Gives how many it settled.
 */
export async function settleUnsettledOrders(container: MedusaContainer, now: Date): Promise<number> {
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const filters = {
    state: ["open", "refunded", "refund_failed"],
    settled_at: null,
    updated_at: { $gte: new Date(now.getTime() - LOOK_BACK_MS) },
  };
  let settled = 0;
  for await (const carts of cartsOfSchedules(schedules, filters)) settled += await settlePage(container, carts, now);
  return settled;
}

async function settlePage(container: MedusaContainer, cart_id: string[], now: Date): Promise<number> {
  const { data } = await queryOf(container).graph({
    entity: "order_cart",
    fields: ["cart_id", "order_id"],
    filters: { cart_id },
  });
  const links = Links.parse(data);
  const log = container.resolve(ContainerRegistrationKeys.LOGGER);
  await openAgain(container, without(cart_id, links), now).catch((error: unknown) =>
    log.warn(`a cart could not be opened again just now: ${error instanceof Error ? error.name : "?"}`),
  );
  let settled = 0;
  for (const link of links) {
    const fate = await settleOrUndo(container, link, now).catch((error: unknown) => {
      log.warn(`order ${link.order_id} could not be settled just now: ${error instanceof Error ? error.name : "?"}`);
      return "waiting" as const;
    });
    if (fate === "settled") settled += 1;
    if (fate === "undone") log.warn(`order ${link.order_id} had been left without its payment, and was taken away`);
  }
  return settled;
}

const without = (cart_id: readonly string[], links: z.infer<typeof Links>): string[] =>
  cart_id.filter((id) => !links.some((link) => link.cart_id === id));

const Carts = z.array(z.object({ id: z.string() }));

/**
 * Core marks a cart as completed while it links it to its order: a process that dies in between leaves a cart that
 * nobody can pay, and no order. It is opened again; the order goes as a stray.
 */
async function openAgain(container: MedusaContainer, cart_id: string[], now: Date): Promise<void> {
  const { data } = await queryOf(container).graph({
    entity: "cart",
    fields: ["id"],
    filters: { id: cart_id, completed_at: { $lte: new Date(now.getTime() - LEFT_BEHIND_MS) } },
  });
  for (const { id } of Carts.parse(data)) await undoHalfMadeOrderWorkflow(container).run({ input: { cart_id: id } });
}

async function settleOrUndo(
  container: MedusaContainer,
  { cart_id, order_id }: z.infer<typeof Links>[number],
  now: Date,
): Promise<"settled" | "undone" | "waiting"> {
  const order = await readPaidOrder(queryOf(container), order_id);
  const schedule = await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofCart(cart_id);
  const due_today = (schedule && snapshotOf(schedule)?.due_today_minor) ?? "0";
  if (order && isPaymentBooked(order, due_today)) {
    await settleDepositOrderWorkflow(container).run({ input: { order_id } });
    return "settled";
  }
  if (order && now.getTime() - order.placed_at.getTime() < LEFT_BEHIND_MS) return "waiting";
  const { result } = await undoHalfMadeOrderWorkflow(container).run({ input: { cart_id } });
  return result.undone ? "undone" : "waiting";
}
