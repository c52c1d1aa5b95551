import type { ClientOrder } from "@ampoule/contract/checkout";
import type { MoneyJson } from "@ampoule/contract/money";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import type { Language } from "@ampoule/domain/language";

/** A line of the payment schedule, in the order of time. */
export type ScheduleEntry =
  | { readonly kind: "deposit_paid" | "paid_in_full"; readonly amount: MoneyJson; readonly on: string }
  /** `when`: the end of a sentence, "before session 2". Null: whenever the clinic says. */
  | { readonly kind: "balance"; readonly amount: MoneyJson; readonly when: string | null }
  | { readonly kind: "refunded"; readonly amount: MoneyJson }
  | { readonly kind: "nothing" };

type Scheduled = Pick<ClientOrder, "status" | "total" | "paid" | "balance" | "balance_due" | "refunded" | "placed_at">;

/** What was paid, what went back, and what is still to come. A cancelled order owes nothing. */
export function scheduleOf(order: Scheduled, language: Language): ScheduleEntry[] {
  const owes = BigInt(order.balance.minor) > 0n && order.status === "placed";
  const entries: ScheduleEntry[] = [];
  if (BigInt(order.paid.minor) > 0n)
    entries.push({ kind: isWhole(order) ? "paid_in_full" : "deposit_paid", amount: order.paid, on: order.placed_at });
  if (BigInt(order.refunded.minor) > 0n) entries.push({ kind: "refunded", amount: order.refunded });
  if (owes)
    entries.push({ kind: "balance", amount: order.balance, when: describeBalanceDue(order.balance_due, language) });
  return entries.length > 0 ? entries : [{ kind: "nothing" }];
}

/** An order that ended before its balance was due owes nothing, and was paid in part all the same. */
const isWhole = ({ paid, total }: Scheduled): boolean => BigInt(paid.minor) >= BigInt(total.minor);
