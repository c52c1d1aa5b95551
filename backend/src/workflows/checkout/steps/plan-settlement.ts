import { majorFromMinor } from "@ampoule/domain/money";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../modules/payment-schedule";
import { snapshotOf } from "../../../modules/payment-schedule/service";
import { cartOfOrder, readOrder } from "../order";
import { isPaymentBooked } from "../payment-booked";
import { planSettlement } from "../plan-settlement";
import { queryOf } from "../sold-things";

export type SettlementPlan = {
  /** Null for an order that no cart became: staff made it, and it has no schedule. */
  readonly cart_id: string | null;
  readonly deposit: { readonly id: string; readonly amount_major: string } | null;
  readonly balance_major: string | null;
  readonly now: Date;
};

/** Reads everything and changes nothing. Runs under the order's lock. */
export const planSettlementStep = createStep(
  "plan-settlement",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = queryOf(container);
    const nothing: SettlementPlan = { cart_id: null, deposit: null, balance_major: null, now: new Date() };
    const cart_id = await cartOfOrder(query, order_id);
    const order = await readOrder(query, order_id);
    if (!cart_id || !order) return new StepResponse(nothing);
    const schedule = await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofCart(cart_id);
    const snapshot = schedule ? snapshotOf(schedule) : undefined;
    if (!snapshot) throw new Error(`Broken invariant: order ${order_id} was placed without a schedule`);
    // The sweeper may come between an order and its payment: sealing the schedule now would leave the payment out.
    if (!isPaymentBooked(order, snapshot.due_today_minor)) throw new Error(`Order ${order_id} has no payment yet`);
    const { deposit, balance } = planSettlement(order, snapshot);
    const major = (minor: bigint) => majorFromMinor(minor, order.currency);
    return new StepResponse<SettlementPlan>({
      ...nothing,
      cart_id,
      deposit: deposit ? { id: deposit.id, amount_major: major(deposit.amount) } : null,
      balance_major: balance > 0n ? major(balance) : null,
    });
  },
);
