import type Stripe from "stripe";
import { buildAddress } from "../objects/address";
import { buildPaymentMethodOptions } from "../objects/payment-intent";
import type { Confirm } from "../resources/payment-intents/parameters";
import type { Context } from "../server/context";
import { badParameter, cardFailure, docUrl, unexpectedState } from "../wire/failure";
import { needsAuthentication } from "./authentication";
import { chargeIntent, declineIntent, type Attempt } from "./charge";
import { assertBelongs, chooseMethod } from "./choose-method";
import { openChallenge, voidChallenges } from "./challenge";
import { cardOfKind } from "../cards/test-cards";
import { DECLINES } from "../cards/decline";

const CONFIRMABLE = ["requires_payment_method", "requires_confirmation", "requires_action"];
const REDIRECTS_NEED_RETURN_URL =
  "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods " +
  "might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based " +
  "payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to " +
  "`never` when creating Setup Intents and Payment Intents.";

type Given = Partial<Confirm>;

/**
 * Takes an intent to `succeeded`, `requires_capture`, `requires_action` or `processing`.
 * @throws StripeFailure 402 on a decline, whose traces stay; 400 in a state that can't be confirmed
 */
export function confirm(context: Context, before: Stripe.PaymentIntent, given: Given): Stripe.PaymentIntent {
  const { tx } = context;
  assertConfirmable(before);
  const chosen = chooseMethod(context, before, given);
  const known =
    typeof before.payment_method === "string" ? tx.get("payment_methods", before.payment_method) : undefined;
  const method = chosen ?? known;
  if (!method)
    throw unexpectedState(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent " +
        "with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
    );
  assertBelongs(context, before, method);
  assertReturnUrl(context, before, given);
  voidChallenges(tx, before.id);
  const intent = tx.put("payment_intents", withParameters(before, method, given));
  return attempt(context, intent, method, given);
}

function attempt(
  context: Context,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  given: Given,
): Stripe.PaymentIntent {
  const row = context.tx.get("cards", method.id);
  if (!row) throw new Error(`No card behind ${method.id}`);
  const test = cardOfKind(row.kind);
  const off_session = given.off_session ?? false;
  const request = intent.payment_method_options?.card?.request_three_d_secure ?? "automatic";
  if (needsAuthentication(test, { off_session, set_up: row.set_up, requested: request !== "automatic" })) {
    if (off_session || given.error_on_requires_action)
      return orDecline(declineIntent(context, intent, method, DECLINES.authentication_required));
    return openChallenge(context, intent, {
      return_url: given.return_url ?? null,
      inBrowser: given.use_stripe_sdk === true || given.return_url === undefined,
    });
  }
  return orDecline(chargeIntent(context, intent, method, { authenticated: false }));
}

/** The intent, or the 402 that carries it. */
function orDecline(attempt: Attempt): Stripe.PaymentIntent {
  if (attempt.ok) return attempt.intent;
  const { error, intent } = attempt;
  throw cardFailure({
    ...(error.charge === undefined ? {} : { charge: error.charge }),
    ...(error.code === undefined ? {} : { code: error.code, doc_url: docUrl(error.code) }),
    ...(error.decline_code === undefined ? {} : { decline_code: error.decline_code }),
    message: error.message ?? "",
    payment_intent: intent,
    ...(error.payment_method === undefined ? {} : { payment_method: error.payment_method }),
  });
}

function assertConfirmable(intent: Stripe.PaymentIntent): void {
  if (CONFIRMABLE.includes(intent.status)) return;
  if (intent.status === "succeeded")
    throw unexpectedState(
      "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.",
    );
  throw unexpectedState(
    `This PaymentIntent's status is ${intent.status}, but must be one of the following to be confirmed: ${CONFIRMABLE.join(", ")}.`,
  );
}

/** Only the server's confirmations: Stripe.js brings its own way to redirect. */
function assertReturnUrl(context: Context, intent: Stripe.PaymentIntent, given: Given): void {
  const automatic = intent.automatic_payment_methods;
  const redirects = automatic?.enabled === true && automatic.allow_redirects !== "never";
  if (context.caller !== "secret" || !redirects) return;
  if (given.return_url === undefined && !given.use_stripe_sdk && !given.off_session)
    throw badParameter(REDIRECTS_NEED_RETURN_URL, "return_url");
}

function withParameters(
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  given: Given,
): Stripe.PaymentIntent {
  const requested = given.payment_method_options?.card?.request_three_d_secure;
  return {
    ...intent,
    payment_method: method.id,
    last_payment_error: null,
    next_action: null,
    ...(given.capture_method === undefined ? {} : { capture_method: given.capture_method }),
    ...(given.receipt_email === undefined ? {} : { receipt_email: given.receipt_email }),
    ...(given.setup_future_usage === undefined ? {} : { setup_future_usage: given.setup_future_usage }),
    ...(requested === undefined ? {} : { payment_method_options: buildPaymentMethodOptions(requested) }),
    ...(given.shipping === undefined
      ? {}
      : { shipping: given.shipping && { ...given.shipping, address: buildAddress(given.shipping.address) } }),
  };
}
