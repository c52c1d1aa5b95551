import { majorFromMinor } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CLINIC_MODULE, type ClinicModuleService } from "../../../modules/clinic";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../modules/payment-schedule";
import { snapshotOf } from "../../../modules/payment-schedule/service";
import { bindSchedule } from "../bind-schedule";
import { confirmByEmail } from "../confirm-by-email";
import { openCollection } from "../open-collection";
import { readPaidOrder } from "../order";
import { isPaymentBooked } from "../payment-booked";
import type { PlacedOrder } from "../placed-order";
import { planSettlement } from "../plan-settlement";
import { recordCaptures } from "../record-captures";
import { recordPaymentFacts } from "../record-payment-facts";
import { queryOf } from "../sold-things";

type ToSettle = {
  readonly order_id: string;
  /** Null for an order that staff made. */ readonly cart_id: string | null;
};

/**
 * Collections, transactions, books, mail and schedule, in this order and from one reading, each of them once however
 * often it is run. The schedule is last: what is bound is done, and no sweep looks at it again.
 */
export const settleStep = createStep("settle", async ({ order_id, cart_id }: ToSettle, { container }) => {
  if (!cart_id) return new StepResponse({ settled: false });
  const [order, schedule, clinic] = await Promise.all([
    readPaidOrder(queryOf(container), order_id),
    container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofCart(cart_id),
    container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic(),
  ]);
  if (!order) return new StepResponse({ settled: false });
  const snapshot = schedule ? snapshotOf(schedule) : undefined;
  if (!schedule || !snapshot) throw new Error(`Broken invariant: order ${order_id} was placed without a schedule`);
  // The sweeper may come between an order and its payment: sealing the schedule now would leave the payment out.
  if (!isPaymentBooked(order, snapshot.due_today_minor)) throw new Error(`Order ${order_id} has no payment yet`);
  const placed = { order, schedule, snapshot, clinic };
  await splitCollections(container, placed);
  await recordCaptures(container, order);
  await recordPaymentFacts(container, { order, sold: snapshot, clinic });
  await confirmByEmail(container, placed);
  await bindSchedule(container, placed);
  return new StepResponse({ settled: true });
});

/** The collection that was made over the total becomes the deposit's, and the balance gets one of its own. */
async function splitCollections(container: MedusaContainer, { order, schedule, snapshot }: PlacedOrder): Promise<void> {
  const { deposit, balance } = planSettlement(order, snapshot);
  const major = (minor: bigint) => majorFromMinor(minor, order.currency);
  if (deposit) {
    // Named, because core's type leaves out `completed_at`, which its model has.
    const closed = { amount: Number(major(deposit.amount)), status: "completed" as const, completed_at: new Date() };
    await container.resolve(Modules.PAYMENT).updatePaymentCollections(deposit.id, closed);
  }
  if (balance > 0n)
    await openCollection(container, {
      cart_id: schedule.cart_id,
      of: { order_id: order.id },
      before: schedule.balance_collection_id,
      currency: order.currency,
      amount_major: major(balance),
    });
}
