import type { PaymentScheduleView } from "@ampoule/contract";

type Amounts = Pick<PaymentScheduleView, "total" | "deposit" | "paid" | "refunded">;

export type PaidState = "awaiting" | "deposit_paid" | "paid" | "partly_refunded" | "refunded";

/** Where the order's payment stands, in one word. */
export function paidState(schedule: Amounts): PaidState {
  const paid = BigInt(schedule.paid.minor);
  const refunded = BigInt(schedule.refunded.minor);
  if (refunded > 0n) return refunded >= paid ? "refunded" : "partly_refunded";
  if (paid >= BigInt(schedule.total.minor)) return "paid";
  return paid > 0n && paid >= BigInt(schedule.deposit.minor) ? "deposit_paid" : "awaiting";
}
