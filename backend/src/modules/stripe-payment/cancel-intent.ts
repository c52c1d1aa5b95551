import Stripe from "stripe";

/**
 * Cancels an intent, and is content where that has been done already or it never came to be. Throws where the money
 * has moved or is moving: a session that was paid must not vanish from under its charge.
 */
export async function cancelIntent(stripe: Stripe, id: string | undefined): Promise<{ status?: string }> {
  if (!id) return {};
  try {
    const intent = await stripe.paymentIntents.cancel(id, {}, { idempotencyKey: `cancel:${id}` });
    return { status: intent.status };
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    if (error.code === "resource_missing") return {};
    if (error.payment_intent?.status === "canceled") return { status: "canceled" };
    throw error;
  }
}
