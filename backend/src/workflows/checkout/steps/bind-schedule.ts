import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../modules/payment-schedule";
import { snapshotOf } from "../../../modules/payment-schedule/service";
import { readOrder } from "../order";
import { queryOf } from "../sold-things";

/** Makes the schedule the order's, after which the database refuses to change it, and locks the terms it was sold under. */
export const bindScheduleStep = createStep(
  "bind-schedule",
  async ({ order_id, cart_id }: { order_id: string; cart_id: string }, { container }) => {
    const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
    const schedule = await schedules.ofCart(cart_id);
    const snapshot = schedule ? snapshotOf(schedule) : undefined;
    if (!schedule || !snapshot) throw new Error(`Broken invariant: cart ${cart_id} has no schedule`);
    await container
      .resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE)
      .lockTerms(
        snapshot.lines.flatMap((line) =>
          line.variant_id && line.terms_version !== null
            ? [{ variant_id: line.variant_id, version: line.terms_version }]
            : [],
        ),
      );
    if (schedule.order_id === order_id && schedule.settled_at) return new StepResponse(undefined);
    const order = await readOrder(queryOf(container), order_id);
    const paid = order?.collections.flatMap((collection) => collection.payments).find((payment) => payment.stripe);
    await schedules.updatePaymentSchedules({
      id: schedule.id,
      order_id,
      state: "settled",
      settled_at: new Date(),
      clearance_status: snapshot.lines.some((line) => line.terms?.needs_clearance) ? "awaiting" : "not_needed",
      payment_intent_id: paid?.stripe?.id ?? null,
      stripe_customer_id: schedule.keep_card ? (paid?.stripe?.customer_id ?? null) : null,
      stripe_payment_method_id: schedule.keep_card ? (paid?.stripe?.payment_method_id ?? null) : null,
    });
    return new StepResponse(undefined);
  },
);
