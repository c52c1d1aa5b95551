import Stripe from "stripe";
import { chargeOf } from "../../stripe/judge-intent";

/**
 * Cancels an intent, and is content where that has been done already, where it never came to be, or where all of its
 * charge has gone back. Throws where money has moved or is moving: a session that was paid must not vanish from under
 * its charge.
 */
export async function cancelIntent(stripe: Stripe, id: string | undefined): Promise<{ status?: string }> {
  if (!id) return {};
  try {
    const intent = await stripe.paymentIntents.cancel(id, {}, { idempotencyKey: `cancel:${id}` });
    return { status: intent.status };
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    if (error.code === "resource_missing") return {};
    const intent = await stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] });
    if (intent.status === "canceled") return { status: "canceled" };
    if (intent.status === "succeeded" && chargeOf(intent)?.refunded) return { status: "refunded" };
    throw error;
  }
}
