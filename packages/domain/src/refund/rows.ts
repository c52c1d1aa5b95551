import type { MoneyInJson } from "../money/index";
import type { RefundRule } from "./describe";
import { refundTable, stopAfter } from "./table";

/** A way of buying, as far as a refund depends on it. */
type Sold = {
  readonly price: MoneyInJson;
  readonly terms: { readonly sessions: number; readonly refund: RefundRule };
};

/** A row of the table: after how many sessions one stops, and what becomes of the price, paid in full. */
export type RefundRow = {
  readonly delivered: number;
  readonly delivered_value: MoneyInJson;
  readonly retained: MoneyInJson;
  readonly refund: MoneyInJson;
};

/** What stopping after 0, 1, … sessions gives back to a cleared client who paid in full; by the order's own rule. */
export function refundRows({ price, terms }: Sold): RefundRow[] {
  const amount = inCurrency(price.currency);
  return refundTable(BigInt(price.minor), terms.sessions, terms.refund).map((row) => ({
    delivered: row.delivered,
    delivered_value: amount(row.delivered_value),
    retained: amount(row.retained),
    refund: amount(row.refund),
  }));
}

/** What goes back of the deposit alone to a cleared client who stops before the first session. */
export function depositRefund({ price, deposit, terms }: Sold & { readonly deposit: MoneyInJson }): MoneyInJson {
  const stopping = stopAfter({
    price: BigInt(price.minor),
    paid: BigInt(deposit.minor),
    sessions: terms.sessions,
    delivered: 0,
    rule: terms.refund,
  });
  return inCurrency(price.currency)(stopping.refund);
}

const inCurrency =
  (currency: string) =>
  (amount: bigint): MoneyInJson => ({ minor: String(amount), currency });
