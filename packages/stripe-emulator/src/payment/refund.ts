import type Stripe from "stripe";
import { buildRefund } from "../objects/refund";
import { emit } from "../resources/emit";
import type { Context } from "../server/context";
import { refused } from "../wire/failure";
import { inWords } from "./amount";
import { recordRefund, recordRefundFailure } from "./balance";
import { disputeOf } from "./dispute";
import { afterwardsOf, schedule } from "./schedule";

interface RefundRequest {
  charge: Stripe.Charge;
  /** Null: all that is left. */
  amount: number | null;
  reason: Stripe.Refund.Reason | null;
  metadata: Record<string, string>;
}

/**
 * Gives back what was captured: at once, but for the test cards whose refunds are pending, or fail, in a while.
 * @throws StripeFailure when it is more than is left, or the bank has taken it back already
 */
export function refund(context: Context, request: RefundRequest): Stripe.Refund {
  const { tx } = context;
  const { charge } = request;
  const left = charge.amount - charge.amount_refunded;
  if (!charge.paid || !charge.captured)
    throw refused(`Charge ${charge.id} can't be refunded: it hasn't been captured.`, "charge_not_refundable", "charge");
  const dispute = disputeOf(tx, charge.id);
  if (dispute && dispute.status !== "won")
    throw refused(`Charge ${charge.id} has been charged back; cannot issue a refund.`, "charge_disputed");
  if (left === 0) throw refused(`Charge ${charge.id} has already been refunded.`, "charge_already_refunded");
  const amount = request.amount ?? left;
  if (amount > left)
    throw refused(
      `Refund amount (${inWords(amount, charge.currency)}) is greater than unrefunded amount on charge (${inWords(left, charge.currency)})`,
      undefined,
      "amount",
    );
  const id = tx.id("re");
  const afterwards = afterwardsOf(tx, charge);
  const made = buildRefund({
    id,
    balance_transaction: recordRefund(tx, { id, amount }, charge).id,
    amount,
    charge,
    created: tx.now_s(),
    metadata: request.metadata,
    reason: request.reason,
    destination: "refund",
    // The one that fails has succeeded first: the issuer sends it back.
    status: afterwards === "refund_succeeds" ? "pending" : "succeeded",
  });
  if (afterwards === "refund_succeeds" || afterwards === "refund_fails") schedule(tx, { kind: afterwards, object: id });
  tx.put("refunds", made);
  const refunded: Stripe.Charge = {
    ...charge,
    amount_refunded: charge.amount_refunded + amount,
    refunded: amount === left,
  };
  tx.put("charges", refunded);
  emit(context, "refund.created", made);
  emit(context, "charge.refunded", refunded, {
    amount_refunded: charge.amount_refunded,
    ...(refunded.refunded ? { refunded: false } : {}),
  });
  return made;
}

/** A pending refund has reached the card. */
export function settleRefund(context: Context, before: Stripe.Refund): void {
  const { pending_reason, ...rest } = before;
  const refund = context.tx.put("refunds", { ...rest, status: "succeeded" });
  const changes = { status: before.status, ...(pending_reason === undefined ? {} : { pending_reason }) };
  emit(context, "refund.updated", refund, changes);
  emit(context, "charge.refund.updated", refund, changes);
}

/** The issuer sent it back: the money is ours again, and the charge can be refunded another time. */
export function failRefund(context: Context, before: Stripe.Refund): void {
  const { tx } = context;
  const refund = tx.put("refunds", {
    ...before,
    failure_balance_transaction: recordRefundFailure(tx, before).id,
    failure_reason: "expired_or_canceled_card",
    status: "failed",
  });
  const charge = typeof before.charge === "string" && tx.get("charges", before.charge);
  if (!charge) throw new Error(`No charge behind ${before.id}`);
  tx.put("charges", { ...charge, amount_refunded: charge.amount_refunded - before.amount, refunded: false });
  const changes = { status: before.status };
  emit(context, "refund.updated", refund, changes);
  emit(context, "refund.failed", refund, changes);
  emit(context, "charge.refund.updated", refund, changes);
}
