import type Stripe from "stripe";
import { buildRefund } from "../objects/refund";
import { emit } from "../resources/emit";
import type { Context } from "../server/context";
import { refused } from "../wire/failure";
import { inWords } from "./amount";

interface RefundRequest {
  charge: Stripe.Charge;
  /** Null: all that is left. */
  amount: number | null;
  reason: Stripe.Refund.Reason | null;
  metadata: Record<string, string>;
}

/** Gives back what was captured, at once. @throws StripeFailure when it is more than is left */
export function refund(context: Context, request: RefundRequest): Stripe.Refund {
  const { tx } = context;
  const { charge } = request;
  const left = charge.amount - charge.amount_refunded;
  if (!charge.paid || !charge.captured)
    throw refused(`Charge ${charge.id} can't be refunded: it hasn't been captured.`, "charge_not_refundable", "charge");
  if (left === 0) throw refused(`Charge ${charge.id} has already been refunded.`, "charge_already_refunded");
  const amount = request.amount ?? left;
  if (amount > left)
    throw refused(
      `Refund amount (${inWords(amount, charge.currency)}) is greater than unrefunded amount on charge (${inWords(left, charge.currency)})`,
      undefined,
      "amount",
    );
  const made = buildRefund({
    id: tx.id("re"),
    balance_transaction: tx.id("txn"),
    amount,
    charge,
    created: tx.now_s(),
    metadata: request.metadata,
    reason: request.reason,
    destination: "refund",
  });
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
