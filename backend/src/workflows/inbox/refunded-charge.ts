import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import type { FactRecord } from "../../modules/ledger";
import { stripeOf } from "../../stripe/configured";
import { UNPLACED_MARK } from "../checkout/unplaced-facts";
import { findCharge } from "./find-charge";

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

/** What was refunded, as the books have the charge. */
export async function findRefundedCharge(
  container: MedusaContainer,
  { refund, charge, intent }: ReadRefund,
): Promise<RefundedCharge> {
  // Our own refund of a charge without an order: whoever makes it is writing both into the books.
  if (refund.metadata?.[UNPLACED_MARK]) return { kind: "unplaced" };
  const payment = await findCharge(container, charge.id, intent);
  if (!payment) return { kind: "not_ours" };
  return payment.order_id ? { kind: "order's", order_id: payment.order_id, payment } : { kind: "unplaced" };
}
