import { formatMoney, isCurrency, money } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import Stripe from "stripe";
import { CLINIC_MODULE, type ClinicModuleService } from "../../../modules/clinic";
import { LEDGER_MODULE, type LedgerModuleService } from "../../../modules/ledger";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../modules/payment-schedule";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../../modules/stripe-inbox";
import { stripeOf } from "../../../stripe/configured";
import { chargeOf } from "../../../stripe/judge-intent";
import { notifyStaff } from "../../notify-staff";
import { findPaidSession, sessionOf } from "../paid-session";
import type { RefundReason, RefundUnplacedInput } from "../refund-unplaced-payment";
import { cameToNothing, UNPLACED_MARK, unplacedCharge, unplacedRefund } from "../unplaced-facts";

const WHY: Record<RefundReason, string> = {
  OTHER_SESSION: "it belongs to another payment session",
  OTHER_AMOUNT: "its amount is not what was due",
  OTHER_CURRENCY: "its currency is not the cart's",
  REFUNDED: "it, or part of it, had gone back already",
  SESSION_GONE: "its payment session is no longer there",
  CART_REFUSED: "the cart could no longer be ordered",
  CART_ORDERED_OTHERWISE: "the cart has become an order by another payment",
};

type Outcome = { readonly ordered: string | null };

export const refundUnplacedPaymentStep = createStep(
  "refund-unplaced-payment",
  async (input: RefundUnplacedInput, { container }) => {
    const stripe = stripeOf(container);
    const intent = await stripe.paymentIntents.retrieve(input.intent_id, { expand: ["latest_charge"] });
    const found = await findPaidSession(container, intent);
    if (found.kind === "ordered") return new StepResponse<Outcome>({ ordered: found.order_id });
    await sendBack(stripe, intent.id);
    const refunds = await stripe.refunds.list({ payment_intent: intent.id, limit: 100 });
    await tell(container, input, intent, refunds.data);
    return new StepResponse<Outcome>({ ordered: null });
  },
);

/** All that is left of the charge. The key and the parameters never change, so a repeat is answered, not made again. */
async function sendBack(stripe: Stripe, payment_intent: string): Promise<void> {
  try {
    await stripe.refunds.create(
      { payment_intent, metadata: { [UNPLACED_MARK]: "true" } },
      { idempotencyKey: `refund-unplaced:${payment_intent}` },
    );
  } catch (error) {
    // Someone was faster, at the dashboard or in core's own compensation: the list of refunds says how much.
    if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "charge_already_refunded") return;
    throw error;
  }
}

/** Writes the books, marks the schedule and lays a task before staff; each once, however often it is told. */
async function tell(
  container: MedusaContainer,
  { cart_id, reason }: RefundUnplacedInput,
  intent: Stripe.PaymentIntent,
  refunds: readonly Stripe.Refund[],
): Promise<void> {
  const charge = chargeOf(intent);
  if (!charge) throw new Error("Broken invariant: a succeeded intent has a charge");
  const clinic = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
  await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .record([unplacedCharge(intent.id, charge, clinic), ...refunds.flatMap((each) => unplacedRefund(each, clinic))]);
  const back = refunds.filter((each) => !cameToNothing(each)).reduce((all, { amount }) => all + amount, 0);
  const failed = back < charge.amount_captured;
  if (cart_id) await markSchedule(container, cart_id, intent, failed);
  const amount = isCurrency(charge.currency)
    ? formatMoney(money(BigInt(charge.amount_captured), charge.currency), "en-US")
    : `${charge.amount_captured} ${charge.currency}`;
  const raised = await container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE).raise({
    reference: `refund:${intent.id}${failed ? ":failed" : ""}`,
    kind: failed ? "refund_failed" : "payment_refunded",
    sentence: failed
      ? `A charge of ${amount} could not become an order, because ${WHY[reason]}, and Stripe could not send it back. Please refund it by hand.`
      : `A charge of ${amount} was refunded in full, because ${WHY[reason]}.`,
    cart_id,
    payment_intent_id: intent.id,
    amount_minor: String(charge.amount_captured),
    currency_code: charge.currency,
  });
  if (raised)
    await notifyStaff(
      container,
      failed ? "A charge has to be refunded by hand" : "A charge was refunded",
      "It could not become an order. See the page of Stripe events.",
    );
}

async function markSchedule(
  container: MedusaContainer,
  cart_id: string,
  intent: Stripe.PaymentIntent,
  failed: boolean,
): Promise<void> {
  const session_id = await sessionOf(container, intent);
  if (session_id === undefined) return;
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  await (failed
    ? schedules.markRefundFailed(cart_id, session_id)
    : schedules.markRefunded(cart_id, session_id, new Date()));
}
