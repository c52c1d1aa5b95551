import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { type FactRecord, LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger";
import { stripeOf } from "../../stripe/configured";
import { INTENT_MARK } from "../../stripe/intent-params";
import { completePaidCart } from "../checkout/complete-paid-cart";
import { UNPLACED_MARK } from "../checkout/unplaced-facts";

/** A refund as Stripe has it now, with what it is of and how it failed. */
export type ReadRefund = {
  readonly refund: Stripe.Refund;
  readonly charge: Stripe.Charge;
  readonly intent: Stripe.PaymentIntent;
  /** When it came back to us; null where it hasn't. */
  readonly failed_at: Date | null;
};

/** Undefined for a refund of what no PaymentIntent charged, which is none of ours. */
export async function readRefund(container: MedusaContainer, refund_id: string): Promise<ReadRefund | undefined> {
  const refund = await stripeOf(container).refunds.retrieve(refund_id, {
    expand: ["charge", "payment_intent", "failure_balance_transaction"],
  });
  const { charge, payment_intent: intent, failure_balance_transaction: failure } = refund;
  if (!charge || !intent || typeof charge === "string" || typeof intent === "string") return undefined;
  const failed_at = failure && typeof failure !== "string" ? new Date(failure.created * 1_000) : null;
  return { refund, charge, intent, failed_at };
}

export type RefundedCharge =
  | { readonly kind: "order's"; readonly order_id: string; readonly payment: FactRecord }
  | { readonly kind: "unplaced" }
  /** An account may be shared with another integration. */
  | { readonly kind: "not_ours" };

/**
 * What was refunded, as the books have the charge. Events come in any order: where the books don't have it yet, it is
 * settled first, or sent back, as its own event would do; this throws where that can't be done just now, so that the
 * refund is tried again.
 */
export async function findRefundedCharge(
  container: MedusaContainer,
  { refund, charge, intent }: ReadRefund,
): Promise<RefundedCharge> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const reference = `stripe:${charge.id}`;
  const known = asRecorded(await ledger.recorded(reference));
  if (known) return known;
  if (refund.metadata?.[UNPLACED_MARK]) return { kind: "unplaced" };
  if (!intent.metadata[INTENT_MARK]) return { kind: "not_ours" };
  await completePaidCart(container, intent.id);
  const settled = asRecorded(await ledger.recorded(reference));
  if (!settled) throw new Error("A charge was refunded that the books don't have yet");
  return settled;
}

function asRecorded(payment: FactRecord | undefined): RefundedCharge | undefined {
  if (!payment) return undefined;
  return payment.order_id ? { kind: "order's", order_id: payment.order_id, payment } : { kind: "unplaced" };
}
