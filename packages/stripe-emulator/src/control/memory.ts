import type Stripe from "stripe";
import type { Transaction } from "../store/transaction";

const OF_ALL = ["id", "amount", "currency", "customer", "status", "metadata", "created"] as const;
const OF_INTENT = [...OF_ALL, "amount_capturable", "amount_received", "latest_charge"] as const;
const OF_CHARGE = [
  ...OF_ALL,
  "amount_captured",
  "amount_refunded",
  "captured",
  "disputed",
  "payment_intent",
  "refunded",
] as const;
const OF_REFUND = [...OF_ALL, "charge", "payment_intent", "reason"] as const;

const OF_DISPUTE = ["id", "charge", "payment_intent", "amount", "currency", "reason", "status", "created"] as const;
const OF_MOVEMENT = ["id", "source", "type", "amount", "fee", "net", "currency", "available_on", "created"] as const;
const OF_PAYOUT = ["id", "amount", "currency", "arrival_date", "status", "created"] as const;

/** What has become of money, and nothing else. Amounts are in minor units, times in seconds; oldest first. */
export interface Memory {
  payment_intents: Pick<Stripe.PaymentIntent, (typeof OF_INTENT)[number]>[];
  charges: Pick<Stripe.Charge, (typeof OF_CHARGE)[number]>[];
  refunds: Pick<Stripe.Refund, (typeof OF_REFUND)[number]>[];
  disputes: Pick<Stripe.Dispute, (typeof OF_DISPUTE)[number]>[];
  balance_transactions: Pick<Stripe.BalanceTransaction, (typeof OF_MOVEMENT)[number]>[];
  payouts: Pick<Stripe.Payout, (typeof OF_PAYOUT)[number]>[];
}

/** All of it in one view, so that a comparison with our own books never straddles two moments. */
export const memoryOf = (tx: Transaction): Memory => ({
  payment_intents: tx.all("payment_intents").map((intent) => pick(intent, OF_INTENT)),
  charges: tx.all("charges").map((charge) => pick(charge, OF_CHARGE)),
  refunds: tx.all("refunds").map((refund) => pick(refund, OF_REFUND)),
  disputes: tx.all("disputes").map((dispute) => pick(dispute, OF_DISPUTE)),
  balance_transactions: tx.all("balance_transactions").map((movement) => pick(movement, OF_MOVEMENT)),
  payouts: tx.all("payouts").map((payout) => pick(payout, OF_PAYOUT)),
});

/** The cast is what `Object.fromEntries` can't say: the keys are those that were asked for. */
const pick = <T extends object, K extends keyof T>(object: T, fields: readonly K[]): Pick<T, K> =>
  Object.fromEntries(fields.map((field) => [field, object[field]])) as Pick<T, K>;
