import { majorFromMinor } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { PaidOrder } from "./order";

/** Adds core's own record of what was captured, where a process that died has left it out; what is there stays. */
export async function recordCaptures(container: MedusaContainer, order: PaidOrder): Promise<void> {
  const captures = order.collections.flatMap(({ payments }) => payments.flatMap((payment) => payment.captures));
  if (captures.length === 0) return;
  const orders = container.resolve(Modules.ORDER);
  const there = await orders.listOrderTransactions(
    { order_id: order.id, reference: "capture", reference_id: captures.map(({ id }) => id) },
    { select: ["reference_id"] },
  );
  const missing = captures.filter(({ id }) => !there.some(({ reference_id }) => reference_id === id));
  if (missing.length === 0) return;
  await orders.addOrderTransactions(
    missing.map(({ id, amount }) => ({
      order_id: order.id,
      amount: Number(majorFromMinor(amount, order.currency)),
      currency_code: order.currency,
      reference: "capture",
      reference_id: id,
    })),
  );
}
