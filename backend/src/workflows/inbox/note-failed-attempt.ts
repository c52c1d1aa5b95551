import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { ATTEMPTS_MODULE, type AttemptsModuleService } from "../../modules/attempts";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import type { Applied } from "../../modules/stripe-inbox/service";
import { stripeOf } from "../../stripe/configured";
import { CART_MARK, INTENT_MARK } from "../../stripe/intent-params";

/**
 * Counts a declined try: on the cart's schedule, and against whoever makes it. The browser confirms with Stripe alone,
 * so this event is all that we see of somebody who tries one stolen card after another: after too many the intent is
 * cancelled, and the routes open no other for a while. An intent that has succeeded since tells nothing: state never
 * regresses.
 */
export async function noteFailedAttempt(container: MedusaContainer, intent_id: string): Promise<Applied> {
  const intent = await stripeOf(container).paymentIntents.retrieve(intent_id);
  const cart_id = intent.metadata[CART_MARK];
  if (!cart_id || intent.status === "succeeded") return { outcome: "nothing_to_do" };
  const attempts = container.resolve<AttemptsModuleService>(ATTEMPTS_MODULE);
  const fingerprint = intent.last_payment_error?.payment_method?.card?.fingerprint ?? null;
  const verdict = await attempts.countDecline({ cart_id, fingerprint, livemode: intent.livemode });
  if (!verdict.ok) await endAttempts(container, intent);

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

const CANCELABLE: readonly Stripe.PaymentIntent.Status[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
];

/** A payment that goes through in this very moment stays: Stripe then refuses to cancel it. */
async function endAttempts(container: MedusaContainer, intent: Stripe.PaymentIntent): Promise<void> {
  if (!CANCELABLE.includes(intent.status)) return;
  const stripe = stripeOf(container);
  try {
    await stripe.paymentIntents.cancel(
      intent.id,
      { cancellation_reason: "fraudulent" },
      { idempotencyKey: `attempts:${intent.id}` },
    );
  } catch (error) {
    const { status } = await stripe.paymentIntents.retrieve(intent.id);
    if (status !== "succeeded" && status !== "processing" && status !== "canceled") throw error;
  }
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`stripe intent ${intent.id}: cancelled after too many declined cards`);
}
