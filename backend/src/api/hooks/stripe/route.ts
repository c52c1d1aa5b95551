import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import Stripe from "stripe";
import { environment } from "../../../environment";
import { stripeOf } from "../../../stripe/configured";
import { firstAttemptAt, isUsed } from "../../../workflows/inbox/event-types";
import { kickInbox } from "../../../workflows/inbox/kick";
import { storeEvent } from "../../../workflows/inbox/store-event";
import { Refusal } from "../../http";
import { inTime, NotInTime } from "../../http/in-time";

/** Older signatures are refused: a captured request can't be played again later. */
const TOLERANCE_S = 300;
/** Stripe gives up on an answer after twenty seconds or so. One that is kept later still is the same when it comes again. */
const KEPT_WITHIN_MS = 10_000;

/**
 * Verify on the raw body, store, answer. Nothing is applied before the answer, and nothing that isn't stored is
 * answered with 200: when the database is down Stripe tries again.
 */
export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const event = verified(req);
  const received_at = new Date();
  await inTime(KEPT_WITHIN_MS, storeEvent(req.scope, event, "webhook", received_at)).catch((error: unknown) => {
    throw error instanceof NotInTime ? new Refusal("EVENT_NOT_KEPT") : error;
  });
  res.status(200).json({ received: true });
  if (!isUsed(event.type)) return;
  const due_in = firstAttemptAt(event.type, received_at).getTime() - received_at.getTime();
  kickInbox(req.scope, due_in);
}

function verified(req: MedusaRequest<unknown>): Stripe.Event {
  const signature = req.get("stripe-signature");
  const body = req.rawBody;
  if (!signature || !Buffer.isBuffer(body)) throw new Refusal("SIGNATURE_INVALID");
  try {
    return stripeOf(req.scope).webhooks.constructEvent(
      body,
      signature,
      environment().STRIPE_WEBHOOK_SECRET,
      TOLERANCE_S,
    );
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError)
      throw new Refusal("SIGNATURE_INVALID");
    throw error;
  }
}
