import type { MoneyJson, PaymentScheduleView } from "@ampoule/contract";
import { largest } from "@ampoule/domain/money";

type Amounts = Pick<PaymentScheduleView, "total" | "paid" | "refunded" | "balance">;

/** What is still to be paid, minor units: the total less what was paid and kept, never more than the agreed balance once something went back. */
export function owing({ total, paid, refunded, balance }: Amounts): MoneyJson {
  const open = largest(BigInt(total.minor) - BigInt(paid.minor), 0n);
  // Money that went back isn't asked for again: the order is ending, and its balance with it.
  const minor = BigInt(refunded.minor) > 0n && open > BigInt(balance.minor) ? BigInt(balance.minor) : open;
  return { minor: String(minor), currency: total.currency };
}

export type PaidState = "awaiting" | "deposit_paid" | "paid" | "refunded";

/** Where the order's payment stands, in one word. */
export function paidState(schedule: Amounts & Pick<PaymentScheduleView, "deposit">): PaidState {
  const paid = BigInt(schedule.paid.minor);
  if (BigInt(schedule.refunded.minor) > 0n && BigInt(schedule.refunded.minor) >= paid) return "refunded";
  if (paid >= BigInt(schedule.total.minor)) return "paid";
  return paid > 0n && paid >= BigInt(schedule.deposit.minor) ? "deposit_paid" : "awaiting";
}
