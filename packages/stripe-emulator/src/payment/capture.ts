import type Stripe from "stripe";
import { buildRefund } from "../objects/refund";
import { emit } from "../resources/emit";
import type { Context } from "../server/context";
import { refused, unexpectedState } from "../wire/failure";
import { inWords } from "./amount";
import { recordCharge } from "./balance";
import { voidChallenges } from "./challenge";
import { scheduleDispute } from "./schedule";

function authorisedCharge(context: Context, intent: Stripe.PaymentIntent): Stripe.Charge {
  const charge = typeof intent.latest_charge === "string" && context.tx.get("charges", intent.latest_charge);
  if (!charge) throw new Error(`No charge behind ${intent.id}`);
  return charge;
}

/** Takes all or a part of what was authorised; the rest is let go. @param amount null: all */
export function capture(context: Context, intent: Stripe.PaymentIntent, amount: number | null): Stripe.PaymentIntent {
  const { tx } = context;
  if (intent.status !== "requires_capture")
    throw unexpectedState(
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`,
    );
  const taken = amount ?? intent.amount_capturable;
  if (taken > intent.amount_capturable)
    throw refused(
      `The amount_to_capture (${inWords(taken, intent.currency)}) is greater than the amount that can be captured (${inWords(intent.amount_capturable, intent.currency)}).`,
      "amount_too_large",
      "amount_to_capture",
    );
  const authorised = authorisedCharge(context, intent);
  const captured: Stripe.Charge = {
    ...authorised,
    amount_captured: taken,
    balance_transaction: recordCharge(tx, { ...authorised, amount: taken }).id,
    captured: true,
  };
  tx.put("charges", captured);
  if (taken < authorised.amount) letGo(context, captured, authorised.amount - taken);
  emit(context, "charge.captured", tx.get("charges", captured.id) ?? captured);
  scheduleDispute(tx, captured);
  const succeeded: Stripe.PaymentIntent = {
    ...intent,
    amount_capturable: 0,
    amount_received: taken,
    status: "succeeded",
  };
  tx.put("payment_intents", succeeded);
  emit(context, "payment_intent.succeeded", succeeded);
  return succeeded;
}

const CANCELABLE = [
  "requires_payment_method",
  "requires_capture",
  "requires_confirmation",
  "requires_action",
  "processing",
];

/** Ends an unpaid intent; an authorisation is let go. */
export function cancel(
  context: Context,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  const { tx } = context;
  if (!CANCELABLE.includes(intent.status))
    throw unexpectedState(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${CANCELABLE.join(", ")}.`,
    );
  voidChallenges(tx, intent.id);
  if (intent.status === "requires_capture") {
    const charge = authorisedCharge(context, intent);
    const released = letGo(context, charge, charge.amount);
    emit(context, "charge.refunded", released, { amount_refunded: 0, refunded: false });
  }
  const canceled: Stripe.PaymentIntent = {
    ...intent,
    amount_capturable: 0,
    canceled_at: tx.now_s(),
    cancellation_reason: reason,
    next_action: null,
    processing: null,
    status: "canceled",
  };
  tx.put("payment_intents", canceled);
  emit(context, "payment_intent.canceled", canceled);
  return canceled;
}

/** An authorised amount that is never taken: Stripe shows it as a refund, a reversal. */
function letGo(context: Context, charge: Stripe.Charge, amount: number): Stripe.Charge {
  const { tx } = context;
  const refund = buildRefund({
    id: tx.id("re"),
    balance_transaction: null,
    amount,
    charge,
    created: tx.now_s(),
    metadata: {},
    reason: null,
    destination: "reversal",
    status: "succeeded",
  });
  tx.put("refunds", refund);
  return tx.put("charges", {
    ...charge,
    amount_refunded: charge.amount_refunded + amount,
    refunded: charge.amount_refunded + amount === charge.amount,
  });
}
