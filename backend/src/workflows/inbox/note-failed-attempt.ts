import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import type { Applied } from "../../modules/stripe-inbox/service";
import { stripeOf } from "../../stripe/configured";
import { CART_MARK, INTENT_MARK } from "../../stripe/intent-params";

/** Counts a declined try on the cart's schedule. An intent that has succeeded since tells nothing: state never regresses. */
export async function noteFailedAttempt(container: MedusaContainer, intent_id: string): Promise<Applied> {
  const intent = await stripeOf(container).paymentIntents.retrieve(intent_id);
  const cart_id = intent.metadata[CART_MARK];
  if (!cart_id || intent.status === "succeeded") return { outcome: "nothing_to_do" };
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const schedule = await schedules.ofCart(cart_id);
  if (!schedule || schedule.session_id !== intent.metadata[INTENT_MARK]) return { outcome: "nothing_to_do", cart_id };
  const code = intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code ?? null;
  await schedules.updatePaymentSchedules({
    id: schedule.id,
    failed_attempts: schedule.failed_attempts + 1,
    last_failure_code: code,
  });
  return { outcome: "declined", cart_id };
}
