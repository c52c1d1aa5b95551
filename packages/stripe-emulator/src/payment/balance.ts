import type Stripe from "stripe";
import { buildBalanceTransaction } from "../objects/balance-transaction";
import type { FeesRow } from "../store/tables";
import type { Transaction } from "../store/transaction";

const DAY_S = 24 * 3600;
/** Card payments become available two days later, at midnight UTC. */
const SETTLEMENT_DAYS = 2;

/** 2.9 % and 30 minor units of a payment, 15 major units of a dispute: Stripe's list price in the United States. */
export const LIST_PRICE: FeesRow = { rate_bp: 290, fixed_minor: 30, dispute_minor: 1_500 };

export const feesOf = (tx: Transaction): FeesRow => tx.get("meta", "meta")?.fees ?? LIST_PRICE;

/** Midnight UTC of the day that lies `days` after this second. */
export const midnightAfter = (now_s: number, days: number): number => (Math.floor(now_s / DAY_S) + days) * DAY_S;

/** What we earn by a captured payment: its amount less Stripe's fee, rounded to the minor unit. */
export function recordCharge(
  tx: Transaction,
  charge: { id: string; amount: number; currency: string; description: string | null },
): Stripe.BalanceTransaction {
  const { rate_bp, fixed_minor } = feesOf(tx);
  return record(tx, {
    amount: charge.amount,
    available_on: midnightAfter(tx.now_s(), SETTLEMENT_DAYS),
    currency: charge.currency,
    description: charge.description,
    fee: Math.round((charge.amount * rate_bp) / 10_000) + fixed_minor,
    fee_description: "Stripe processing fees",
    reporting_category: "charge",
    source: charge.id,
    type: "charge",
  });
}

/** What goes back to the client. The fee is kept; it falls due no sooner than what it takes back. */
export const recordRefund = (
  tx: Transaction,
  refund: { id: string; amount: number },
  charge: Stripe.Charge,
): Stripe.BalanceTransaction =>
  record(tx, {
    ...withoutFee(charge.currency, `REFUND FOR CHARGE (${charge.id})`),
    amount: -refund.amount,
    available_on: Math.max(tx.now_s(), transactionOf(tx, charge.balance_transaction)?.available_on ?? 0),
    reporting_category: "refund",
    source: refund.id,
    type: "refund",
  });

/** The issuer didn't take it: the money is ours again. */
export const recordRefundFailure = (tx: Transaction, refund: Stripe.Refund): Stripe.BalanceTransaction =>
  record(tx, {
    ...withoutFee(refund.currency, `REFUND FAILURE (${refund.id})`),
    amount: refund.amount,
    available_on: Math.max(tx.now_s(), transactionOf(tx, refund.balance_transaction)?.available_on ?? 0),
    reporting_category: "refund_failure",
    source: refund.id,
    type: "refund_failure",
  });

/** A dispute takes the amount and a fee at once; one that is won brings both back. */
export function recordDispute(
  tx: Transaction,
  dispute: { id: string; amount: number; charge: string; currency: string },
  moves: "withdrawal" | "reversal",
): Stripe.BalanceTransaction {
  const sign = moves === "withdrawal" ? 1 : -1;
  return record(tx, {
    amount: -sign * dispute.amount,
    available_on: tx.now_s(),
    currency: dispute.currency,
    description: `Chargeback ${moves} for ${dispute.charge}`,
    fee: sign * feesOf(tx).dispute_minor,
    fee_description: "Dispute fee",
    reporting_category: moves === "withdrawal" ? "dispute" : "dispute_reversal",
    source: dispute.id,
    type: "adjustment",
  });
}

export const recordPayout = (
  tx: Transaction,
  payout: { id: string; amount: number; currency: string },
): Stripe.BalanceTransaction =>
  record(tx, {
    ...withoutFee(payout.currency, "STRIPE PAYOUT"),
    amount: -payout.amount,
    available_on: tx.now_s(),
    reporting_category: "payout",
    source: payout.id,
    type: "payout",
  });

/** As it stands now: what was pending has become available with time. */
export const shownTransaction = (tx: Transaction, row: Stripe.BalanceTransaction): Stripe.BalanceTransaction => ({
  ...row,
  status: row.available_on <= tx.now_s() ? "available" : "pending",
});

const withoutFee = (currency: string, description: string) => ({ currency, description, fee: 0, fee_description: "" });

function transactionOf(
  tx: Transaction,
  reference: string | Stripe.BalanceTransaction | null,
): Stripe.BalanceTransaction | undefined {
  return typeof reference === "string" ? tx.get("balance_transactions", reference) : undefined;
}

type Movement = Omit<Parameters<typeof buildBalanceTransaction>[0], "id" | "created">;

const record = (tx: Transaction, movement: Movement): Stripe.BalanceTransaction =>
  tx.put("balance_transactions", buildBalanceTransaction({ ...movement, id: tx.id("txn"), created: tx.now_s() }));
