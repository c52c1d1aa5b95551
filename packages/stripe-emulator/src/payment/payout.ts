import type Stripe from "stripe";
import { buildPayout } from "../objects/payout";
import { emit } from "../resources/emit";
import type { Context } from "../server/context";
import { refused } from "../wire/failure";
import { midnightAfter, recordPayout } from "./balance";
import { schedule } from "./schedule";

/**
 * Pays out what is available and was not paid out before: exactly the sum of the transactions' nets.
 * @throws StripeFailure when that is nothing or less
 */
export function payOut(context: Context, currency: string): Stripe.Payout {
  const { tx } = context;
  const paid = tx
    .all("balance_transactions")
    .filter((each) => each.currency === currency && each.available_on <= tx.now_s())
    .filter((each) => !tx.get("payout_items", each.id));
  const amount = paid.reduce((sum, each) => sum + each.net, 0);
  if (amount <= 0)
    throw refused(`There is nothing to pay out: ${amount} ${currency} is available.`, "balance_insufficient");
  const id = tx.id("po");
  const movement = recordPayout(tx, { id, amount, currency });
  for (const each of [...paid, movement]) tx.put("payout_items", { id: each.id, payout: id });
  const arrival_date = midnightAfter(tx.now_s(), 1);
  const made = buildPayout({
    id,
    amount,
    arrival_date,
    balance_transaction: movement.id,
    created: tx.now_s(),
    currency,
  });
  tx.put("payouts", made);
  emit(context, "payout.created", made);
  const listed = tx.put("payouts", { ...made, reconciliation_status: "completed" });
  emit(context, "payout.reconciliation_completed", listed, { reconciliation_status: "in_progress" });
  schedule(tx, { kind: "payout_arrives", object: id, at_ms: arrival_date * 1000 });
  return listed;
}

/** It is on the bank account now. */
export function arrive(context: Context, payout: Stripe.Payout): void {
  const arrived = context.tx.put("payouts", { ...payout, status: "paid" });
  emit(context, "payout.paid", arrived, { status: payout.status });
}
