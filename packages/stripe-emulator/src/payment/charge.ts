import type Stripe from "stripe";
import type { Decline } from "../cards/decline";
import { cardOfKind } from "../cards/test-cards";
import { buildCharge } from "../objects/charge";
import { emit } from "../resources/emit";
import type { Context } from "../server/context";
import { docUrl } from "../wire/failure";
import { recordCharge } from "./balance";
import { scheduleDispute } from "./schedule";

export type Attempt =
  | { ok: true; intent: Stripe.PaymentIntent }
  | { ok: false; intent: Stripe.PaymentIntent; error: Stripe.PaymentIntent.LastPaymentError };

/** Asks the simulated issuer for the intent's amount; the charge, the intent and their events are recorded. */
export function chargeIntent(
  context: Context,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  how: { authenticated: boolean },
): Attempt {
  const card = context.tx.get("cards", method.id);
  const { decline } = cardOfKind(card?.kind ?? "");
  if (decline) return declineIntent(context, intent, method, decline, how.authenticated);
  if (context.behaviour.takeProcessing()) return { ok: true, intent: startProcessing(context, intent) };
  return { ok: true, intent: succeed(context, intent, method, how) };
}

/** As after a slow network: the control door decides how it ends. */
function startProcessing(context: Context, intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
  const processing: Stripe.PaymentIntent = {
    ...intent,
    status: "processing",
    next_action: null,
    processing: { card: {}, type: "card" },
  };
  context.tx.put("payment_intents", processing);
  emit(context, "payment_intent.processing", processing);
  return processing;
}

/** The issuer said yes: a charge, and the intent `succeeded` or, for manual capture, `requires_capture`. */
export function succeed(
  context: Context,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  how: { authenticated: boolean },
): Stripe.PaymentIntent {
  const { tx } = context;
  const id = tx.id("ch");
  const manual = intent.capture_method === "manual";
  const charge = buildCharge({
    id,
    balance_transaction: manual ? null : recordCharge(tx, { ...intent, id }).id,
    created: tx.now_s(),
    intent,
    method,
    authenticated: how.authenticated,
    decline: null,
  });
  tx.put("charges", charge);
  emit(context, "charge.succeeded", charge);
  if (!manual) scheduleDispute(tx, charge);
  keepCard(context, intent, method);
  const paid: Stripe.PaymentIntent = {
    ...intent,
    amount_capturable: manual ? intent.amount : 0,
    amount_received: manual ? 0 : intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    processing: null,
    status: manual ? "requires_capture" : "succeeded",
  };
  tx.put("payment_intents", paid);
  emit(context, manual ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded", paid);
  return paid;
}

/** With `setup_future_usage` the card is saved to the customer; without a customer it is used up. */
function keepCard(context: Context, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): void {
  const { tx } = context;
  if (method.customer !== null) return;
  if (intent.setup_future_usage !== null && typeof intent.customer === "string") {
    const attached = tx.put("payment_methods", { ...method, customer: intent.customer });
    emit(context, "payment_method.attached", attached, { customer: null });
    return;
  }
  const card = tx.get("cards", method.id);
  if (card) tx.put("cards", { ...card, consumed: true });
}

/** The issuer said no: a failed charge, and the intent back at `requires_payment_method`. */
export function declineIntent(
  context: Context,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  decline: Decline,
  authenticated = false,
): Attempt {
  const { tx } = context;
  const charge = buildCharge({
    id: tx.id("ch"),
    balance_transaction: null,
    created: tx.now_s(),
    intent,
    method,
    authenticated,
    decline,
  });
  tx.put("charges", charge);
  emit(context, "charge.failed", charge);
  const error: Stripe.PaymentIntent.LastPaymentError = {
    charge: charge.id,
    code: decline.code,
    ...(decline.decline_code === undefined ? {} : { decline_code: decline.decline_code }),
    doc_url: docUrl(decline.code),
    message: decline.message,
    payment_method: method,
    type: "card_error",
  };
  return { ok: false, error, intent: backToMethod(context, { ...intent, latest_charge: charge.id }, error) };
}

/** 3D Secure failed or was given up: nothing is charged, and another card may be tried. */
export function failAuthentication(
  context: Context,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
): Stripe.PaymentIntent {
  return backToMethod(context, intent, {
    code: "payment_intent_authentication_failure",
    doc_url: docUrl("payment_intent_authentication_failure"),
    message:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
    payment_method: method,
    type: "invalid_request_error",
  });
}

function backToMethod(
  context: Context,
  intent: Stripe.PaymentIntent,
  last_payment_error: Stripe.PaymentIntent.LastPaymentError,
): Stripe.PaymentIntent {
  const failed: Stripe.PaymentIntent = {
    ...intent,
    last_payment_error,
    next_action: null,
    payment_method: null,
    processing: null,
    status: "requires_payment_method",
  };
  context.tx.put("payment_intents", failed);
  emit(context, "payment_intent.payment_failed", failed);
  return failed;
}
