import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { stripeOf } from "../../stripe/configured";
import { CART_MARK, INTENT_MARK } from "../../stripe/intent-params";
import { findPaidSession, type PaidSession } from "./paid-session";
import { refundUnplacedPaymentWorkflow, type RefundReason } from "./refund-unplaced-payment";
import { settleDepositOrderWorkflow } from "./settle-deposit-order";
import { undoHalfMadeOrderWorkflow } from "./undo-half-made-order";

export type CompletedPaidCart =
  | { readonly outcome: "ordered"; readonly cart_id: string; readonly order_id: string }
  | { readonly outcome: "refunded"; readonly cart_id: string | null }
  /** Not paid, or not ours: an account may be shared with another integration. */
  | { readonly outcome: "nothing_to_do" };

/**
 * Sees to it that a charge has its order, or goes back: what the browser would have done, had it not vanished. The
 * intent is read again from Stripe; events arrive late, twice and in any order. Throws where the outcome is unknown
 * (a lock, the database, Stripe), so that it is tried again: only a refusal that stands sends money back.
 */
export async function completePaidCart(container: MedusaContainer, intent_id: string): Promise<CompletedPaidCart> {
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const done = await schedules.settledBy(intent_id);
  if (done) return { outcome: "ordered", ...done };
  const intent = await stripeOf(container).paymentIntents.retrieve(intent_id, { expand: ["latest_charge"] });
  if (intent.status !== "succeeded" || !intent.metadata[INTENT_MARK]) return { outcome: "nothing_to_do" };
  const found = await findPaidSession(container, intent);
  switch (found.kind) {
    case "ordered":
      return settled(container, found);
    case "refunded":
      // A crash may have come between the refund and telling of it.
      return refund(container, intent, found.cart_id, "REFUNDED");
    case "unplaceable":
      return refund(container, intent, found.cart_id, found.reason);
    case "half_made":
      await undoHalfMadeOrderWorkflow(container).run({ input: { cart_id: found.cart_id } });
      return place(container, intent, found.cart_id);
    case "placeable":
      return place(container, intent, found.cart_id);
    default:
      return found satisfies never;
  }
}

async function place(
  container: MedusaContainer,
  intent: Stripe.PaymentIntent,
  cart_id: string,
): Promise<CompletedPaidCart> {
  const refusal = await tryToComplete(container, cart_id);
  const after = await findPaidSession(container, intent);
  if (after.kind === "ordered") return settled(container, after);
  if (after.kind === "refunded") return refund(container, intent, cart_id, "CART_REFUSED");
  if (!refusal) throw new Error("The cart was completed, but not by this payment");
  return refund(container, intent, cart_id, "CART_REFUSED");
}

/** The subscriber settles it too; an event that is applied leaves nothing undone behind it. */
async function settled(
  container: MedusaContainer,
  { cart_id, order_id }: Extract<PaidSession, { kind: "ordered" }>,
): Promise<CompletedPaidCart> {
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const schedule = await schedules.ofCart(cart_id);
  if (!schedule?.settled_at) await settleDepositOrderWorkflow(container).run({ input: { order_id } });
  return { outcome: "ordered", cart_id, order_id };
}

/**
 * Errors of these types are a decision that stands; all others may pass. Core says `payment_authorization_error` for
 * a Stripe that didn't answer, too: that is no reason to send money back.
 */
const FINAL = ["invalid_data", "not_allowed", "not_found", "duplicate_error"];

/** The refusal that stands, or undefined. It takes the cart's lock itself, so it is run on its own. */
async function tryToComplete(container: MedusaContainer, cart_id: string): Promise<string | undefined> {
  const { errors } = await completeCartWorkflow(container).run({ input: { id: cart_id }, throwOnError: false });
  const error: unknown = errors[0]?.error;
  if (error === undefined) return undefined;
  const type = typeof error === "object" && error !== null && "type" in error ? String(error.type) : "";
  if (FINAL.includes(type)) return type;
  throw error instanceof Error ? error : new Error("The cart could not be completed just now");
}

async function refund(
  container: MedusaContainer,
  intent: Stripe.PaymentIntent,
  cart_id: string | null,
  reason: RefundReason,
): Promise<CompletedPaidCart> {
  const { result } = await refundUnplacedPaymentWorkflow(container).run({
    input: { intent_id: intent.id, cart_id: cart_id ?? intent.metadata[CART_MARK] ?? null, reason },
  });
  if (result.ordered) return { outcome: "ordered", cart_id: cart_id ?? "", order_id: result.ordered };
  return { outcome: "refunded", cart_id };
}
