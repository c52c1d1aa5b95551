import type Stripe from "stripe";
import { buildDispute } from "../objects/dispute";
import { emit } from "../resources/emit";
import type { Context } from "../server/context";
import type { Transaction } from "../store/transaction";
import { refused } from "../wire/failure";
import { inWords } from "./amount";
import { midnightAfter, recordDispute } from "./balance";

/** Issuers give about three weeks; Stripe asks for the evidence in nine days. */
const DAYS_FOR_EVIDENCE = 9;

const OPEN = ["needs_response", "under_review"];
export const isOpen = (dispute: Stripe.Dispute): boolean => OPEN.includes(dispute.status);

/** The dispute of a charge; there is one at most. */
export const disputeOf = (tx: Transaction, charge: string): Stripe.Dispute | undefined =>
  tx.all("disputes").find((dispute) => dispute.charge === charge);

/**
 * The card's holder goes to the bank: the amount and a fee are taken from us at once.
 * @param amount in minor units; null: all that wasn't given back. @throws StripeFailure when there is nothing to dispute
 */
export function openDispute(
  context: Context,
  charge: Stripe.Charge,
  asked: { amount: number | null; reason: string },
): Stripe.Dispute {
  const { tx } = context;
  const left = charge.captured ? charge.amount - charge.amount_refunded : 0;
  const amount = asked.amount ?? left;
  if (left === 0 || disputeOf(tx, charge.id)) throw refused(`Charge ${charge.id} can't be disputed (again).`);
  if (amount > left)
    throw refused(
      `No more than ${inWords(left, charge.currency)} of ${charge.id} can be disputed.`,
      undefined,
      "amount",
    );
  const id = tx.id("du");
  const withdrawal = recordDispute(tx, { id, amount, charge: charge.id, currency: charge.currency }, "withdrawal");
  const dispute = tx.put(
    "disputes",
    buildDispute({
      id,
      amount,
      balance_transactions: [withdrawal],
      charge,
      created: tx.now_s(),
      due_by: midnightAfter(tx.now_s(), DAYS_FOR_EVIDENCE + 1) - 1,
      reason: asked.reason,
    }),
  );
  tx.put("charges", { ...charge, disputed: true });
  emit(context, "charge.dispute.created", dispute);
  emit(context, "charge.dispute.funds_withdrawn", dispute);
  return dispute;
}

/** The bank decides, or we give in. Won: amount and fee come back. @throws StripeFailure when it is decided already */
export function closeDispute(context: Context, dispute: Stripe.Dispute, outcome: "won" | "lost"): Stripe.Dispute {
  const { tx } = context;
  if (!isOpen(dispute)) throw refused(`Dispute ${dispute.id} is already closed: it is ${dispute.status}.`);
  const back = outcome === "won" ? [recordDispute(tx, { ...dispute, charge: String(dispute.charge) }, "reversal")] : [];
  const closed = tx.put("disputes", {
    ...dispute,
    balance_transactions: [...dispute.balance_transactions, ...back],
    is_charge_refundable: outcome === "won",
    status: outcome,
  });
  if (outcome === "won") emit(context, "charge.dispute.funds_reinstated", closed);
  emit(context, "charge.dispute.closed", closed, { status: dispute.status });
  return closed;
}
