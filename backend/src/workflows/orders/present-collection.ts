import type { PaymentCollectionSummary } from "@ampoule/contract";
import { smallest } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "@medusajs/framework/zod";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { snapshotOf } from "../../modules/payment-schedule/service";
import { readOrder } from "../checkout/order";
import { queryOf } from "../checkout/sold-things";
import { outstanding } from "./present-client-order";

/** What is due on one collection of an order: never more than the order still owes, however it was made. */
export async function presentCollection(
  container: MedusaContainer,
  order_id: string,
  collection_id: string,
): Promise<z.infer<typeof PaymentCollectionSummary> | undefined> {
  const order = await readOrder(queryOf(container), order_id);
  const collection = order?.collections.find((each) => each.id === collection_id);
  if (!order || !collection) return undefined;
  const schedule = await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofOrder(order_id);
  const snapshot = schedule ? snapshotOf(schedule) : undefined;
  const owed = outstanding(order, schedule?.clearance_status);
  const open = owed > 0n && (collection.status === "not_paid" || collection.status === "awaiting");
  const json = (minor: bigint) => ({ minor: String(minor), currency: order.currency });
  return {
    id: collection.id,
    order_display_id: order.display_id,
    currency: order.currency,
    amount_due: json(open ? smallest(collection.amount, owed) : 0n),
    total: json(order.total),
    paid: json(order.paid - order.refunded),
    balance_due: open && snapshot ? snapshot.balance_due : { kind: "none" },
  };
}
