import { money } from "@ampoule/domain/money";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { confirmationEmail } from "../../../documents/confirmation-email";
import { orderLinkToken } from "../../../documents/order-link";
import { environment } from "../../../environment";
import { CLINIC_MODULE, type ClinicModuleService } from "../../../modules/clinic";
import { OUTBOX_MODULE, type OutboxModuleService } from "../../../modules/outbox";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../modules/payment-schedule";
import { snapshotOf } from "../../../modules/payment-schedule/service";
import { readOrder } from "../order";
import { queryOf } from "../sold-things";

/** Puts the confirmation into the outbox, once per order, so that a client whose tab closed finds the order. */
export const confirmByEmailStep = createStep(
  "confirm-by-email",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await readOrder(queryOf(container), order_id);
    const schedule = await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofOrder(order_id);
    const snapshot = schedule ? snapshotOf(schedule) : undefined;
    if (!order || !schedule || !snapshot) throw new Error(`Broken invariant: order ${order_id} has no schedule`);
    if (!order.email) return new StepResponse(undefined);
    const clinic = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
    const { ORDER_LINK_SECRET, STOREFRONT_URL } = environment();
    const token = orderLinkToken(order_id, order.placed_at, ORDER_LINK_SECRET);
    const message = confirmationEmail({
      clinic: { name: clinic.name, phone: clinic.phone, email: clinic.email },
      display_id: order.display_id,
      paid: money(order.paid, order.currency),
      balance: money(BigInt(snapshot.balance_minor), order.currency),
      balance_due: snapshot.balance_due,
      needs_clearance: snapshot.lines.some((line) => line.terms?.needs_clearance ?? false),
      agreement_due: schedule.agreement === null,
      refund_sentence: snapshot.refund_sentence,
      order_url: new URL(`/en/order/${token}`, STOREFRONT_URL).toString(),
    });
    await container
      .resolve<OutboxModuleService>(OUTBOX_MODULE)
      .enqueue({ reference: `order:${order_id}:confirmation`, to: order.email, ...message });
    return new StepResponse(undefined);
  },
);
