import type { MedusaContainer } from "@medusajs/framework/types";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../modules/care-package";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import type { PlacedOrder } from "./placed-order";

/** Makes the schedule the order's, after which the database refuses to change it, and locks the terms it was sold under. */
export async function bindSchedule(
  container: MedusaContainer,
  { order, schedule, snapshot }: PlacedOrder,
): Promise<void> {
  await container
    .resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE)
    .lockTerms(
      snapshot.lines.flatMap((line) =>
        line.variant_id && line.terms_version !== null
          ? [{ variant_id: line.variant_id, version: line.terms_version }]
          : [],
      ),
    );
  if (schedule.order_id === order.id && schedule.settled_at) return;
  const paid = order.collections.flatMap((collection) => collection.payments).find((payment) => payment.stripe);
  await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).bind(schedule.id, {
    order_id: order.id,
    settled_at: new Date(),
    clearance_status: snapshot.lines.some((line) => line.terms?.needs_clearance) ? "awaiting" : "not_needed",
    payment_intent_id: paid?.stripe?.id ?? null,
    stripe_customer_id: schedule.keep_card ? (paid?.stripe?.customer_id ?? null) : null,
    stripe_payment_method_id: schedule.keep_card ? (paid?.stripe?.payment_method_id ?? null) : null,
  });
}
