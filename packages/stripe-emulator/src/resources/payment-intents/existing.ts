import type Stripe from "stripe";
import type { Context } from "../../server/context";
import { missing, StripeFailure } from "../../wire/failure";

/**
 * The intent of the path. A publishable key must bring its client secret too.
 * @throws StripeFailure resource_missing, or as Stripe answers a secret that doesn't belong to it
 */
export function existingIntent(context: Context): Stripe.PaymentIntent {
  const id = context.path["id"] ?? "";
  const intent = context.tx.get("payment_intents", id);
  if (!intent) throw missing("payment_intent", id, "intent");
  if (context.caller === "publishable" && context.client_secret !== intent.client_secret)
    throw new StripeFailure(400, {
      type: "invalid_request_error",
      code: "payment_intent_invalid_parameter",
      param: "client_secret",
      message: `The client_secret provided does not match the client_secret associated with the PaymentIntent.`,
    });
  return intent;
}
