import type { Snapshot } from "../../modules/payment-schedule/snapshot";
import type { PaidOrder } from "./order";

/** What has to be changed at Medusa so that its own figures tell deposit and balance apart. */
export type Settlement = {
  /** The cart's collection, which was made over the total: it is the deposit's from now on. */
  readonly deposit: { readonly id: string; readonly amount: bigint } | null;
  /** Minor units for a collection that is to be made; 0 where there is none to make. */
  readonly balance: bigint;
};

const OPEN = ["not_paid", "awaiting"];

/**
 * Decides from what is there, so that doing it again finds nothing left to do. The core keeps one collection over the
 * total; without this the admin would call an order with its deposit paid "partially authorized".
 */
export function planSettlement(order: PaidOrder, snapshot: Snapshot): Settlement {
  const balance = BigInt(snapshot.balance_minor);
  const [first, ...others] = order.collections;
  const captured = first?.payments.reduce((all, payment) => all + payment.captured, 0n) ?? 0n;
  // Core completes a collection after it has booked the capture: one that was captured whole may still read as open.
  const unfinished =
    first !== undefined && captured > 0n && (first.amount !== captured || first.status !== "completed");
  const hasBalance = others.some((each) => OPEN.includes(each.status) || each.status === "completed");
  return {
    deposit: unfinished ? { id: first.id, amount: captured } : null,
    balance: balance > 0n && captured > 0n && !order.canceled && !hasBalance ? balance : 0n,
  };
}
