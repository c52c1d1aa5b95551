import type Stripe from "stripe";
import { emit } from "../resources/emit";
import type { Context } from "../server/context";
import type { ChallengeRow } from "../store/tables";
import type { Transaction } from "../store/transaction";
import { chargeIntent, failAuthentication } from "./charge";

/** Puts the intent to `requires_action`, with the address of its 3D Secure page. */
export function openChallenge(
  context: Context,
  intent: Stripe.PaymentIntent,
  how: { return_url: string | null; inBrowser: boolean },
): Stripe.PaymentIntent {
  const { tx } = context;
  const challenge = tx.put("challenges", {
    id: tx.id("3ds", 32),
    payment_intent: intent.id,
    return_url: how.return_url,
    state: "open",
  });
  const url = `${context.base_url}/3ds/${challenge.id}`;
  const next_action: Stripe.PaymentIntent.NextAction = how.inBrowser
    ? {
        type: "use_stripe_sdk",
        use_stripe_sdk: { type: "three_d_secure_redirect", stripe_js: url, source: challenge.id },
      }
    : { type: "redirect_to_url", redirect_to_url: { return_url: how.return_url, url } };
  const waiting: Stripe.PaymentIntent = { ...intent, status: "requires_action", next_action };
  tx.put("payment_intents", waiting);
  emit(context, "payment_intent.requires_action", waiting);
  return waiting;
}

/** A new attempt or a cancellation makes earlier pages worthless. */
export function voidChallenges(tx: Transaction, intent: string): void {
  for (const challenge of tx.all("challenges"))
    if (challenge.payment_intent === intent && challenge.state === "open")
      tx.put("challenges", { ...challenge, state: "void" });
}

/**
 * What the card's holder did on the 3D Secure page. Answers the intent as it stands afterwards;
 * a challenge that is no longer open changes nothing.
 */
export function answerChallenge(
  context: Context,
  challenge: ChallengeRow,
  outcome: "complete" | "fail",
): Stripe.PaymentIntent {
  const { tx } = context;
  const intent = tx.get("payment_intents", challenge.payment_intent);
  if (!intent) throw new Error(`No intent behind challenge ${challenge.id}`);
  if (challenge.state !== "open" || intent.status !== "requires_action") return intent;
  const method = typeof intent.payment_method === "string" && tx.get("payment_methods", intent.payment_method);
  if (!method) throw new Error(`No card behind intent ${intent.id}`);
  tx.put("challenges", { ...challenge, state: outcome === "complete" ? "completed" : "failed" });
  if (outcome === "fail") return failAuthentication(context, intent, method);
  const card = tx.get("cards", method.id);
  if (card && intent.setup_future_usage === "off_session") tx.put("cards", { ...card, set_up: true });
  return chargeIntent(context, { ...intent, next_action: null }, method, { authenticated: true }).intent;
}
