import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STRIPE_PROVIDER_ID } from "../checkout/judge-completion";
import { recordTakenPayment } from "./record-taken-payment";

/** Longer than a clinic's weekend with its server switched off. */
const LOOK_BACK_MS = 4 * 86_400_000;
const PAGE = 100;

/**
 * Writes into the books what a process that died between a payment, or its refund, and its event has left out; what is
 * there stays. Gives how many payments it looked at.
 */
export async function recordMissedPayments(container: MedusaContainer, now: Date): Promise<number> {
  const since = { created_at: { $gte: new Date(now.getTime() - LOOK_BACK_MS).toISOString() } };
  const payments = container.resolve(Modules.PAYMENT);
  const moved = new Set<string>();
  for (const list of [payments.listCaptures.bind(payments), payments.listRefunds.bind(payments)])
    for (let skip = 0, full = true; full; skip += PAGE) {
      const page = await list(since, { relations: ["payment"], order: { id: "ASC" }, take: PAGE, skip });
      for (const { payment } of page) if (payment.provider_id !== STRIPE_PROVIDER_ID) moved.add(payment.id);
      full = page.length === PAGE;
    }
  const log = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const payment_id of moved)
    await recordTakenPayment(container, payment_id).catch((error: unknown) =>
      log.warn(`payment ${payment_id} isn't in the books yet: ${error instanceof Error ? error.name : "?"}`),
    );
  return moved.size;
}
