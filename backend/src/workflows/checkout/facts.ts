import { allocate } from "@ampoule/domain/money";
import { invariant } from "@ampoule/domain/result";
import type { FactLine } from "../../modules/ledger";
import type { Snapshot, SnapshotLine } from "../../modules/payment-schedule/snapshot";

/** A line as it was sold, with all that a payment's share of it is told by. */
export type PayableLine = Omit<SnapshotLine, "product_id" | "title" | "package_handle">;

export type SharedAmount = { readonly tax_minor: bigint; readonly lines: readonly FactLine[] };

/**
 * Shares an amount of an order's money over its lines in proportion to `weights` (minor units, one per line), and
 * each line's tax and discount in proportion to what of the line it is; all by largest remainder. Tax is never
 * rounded above the amount that it is part of.
 */
export function shareOverLines(
  amount: bigint,
  sold: { readonly lines: readonly PayableLine[] },
  weights: readonly bigint[],
): SharedAmount {
  invariant(weights.length === sold.lines.length, "each line has a weight");
  const amounts = allocate(amount, weights);
  const lines = sold.lines.map((line, index): FactLine => {
    const part = amounts[index] ?? 0n;
    return {
      line_item_id: line.line_item_id,
      variant_id: line.variant_id,
      sku: line.sku,
      quantity: line.quantity,
      sessions: (line.terms?.sessions ?? 0) * line.quantity,
      terms_version: line.terms_version,
      amount_minor: String(part),
      tax_minor: String(portion(BigInt(line.tax_minor), part, BigInt(line.total_minor))),
      discount_minor: String(portion(BigInt(line.discount_minor), part, BigInt(line.total_minor))),
    };
  });
  return { lines, tax_minor: lines.reduce((all, line) => all + BigInt(line.tax_minor), 0n) };
}

/**
 * Shares what goes back of a payment as its own fact shared what came in. Of a payment without lines, which belongs to
 * no order, nothing is shared.
 */
export function shareLikePayment(amount: bigint, payment: readonly FactLine[]): SharedAmount {
  if (payment.length === 0) return { tax_minor: 0n, lines: [] };
  const amounts = allocate(
    amount,
    payment.map((line) => BigInt(line.amount_minor)),
  );
  const lines = payment.map((line, index): FactLine => {
    const part = amounts[index] ?? 0n;
    const paid = BigInt(line.amount_minor);
    return {
      ...line,
      amount_minor: String(part),
      tax_minor: String(portion(BigInt(line.tax_minor), part, paid)),
      discount_minor: String(portion(BigInt(line.discount_minor), part, paid)),
    };
  });
  return { lines, tax_minor: lines.reduce((all, line) => all + BigInt(line.tax_minor), 0n) };
}

/** What is due today by line: the weights of a first payment. */
export const dueToday = (snapshot: Snapshot): bigint[] => snapshot.lines.map((line) => BigInt(line.due_today_minor));

/** `whole` × part ÷ total, with the rest of it going to what is left of the line: the two portions add up to it. */
function portion(whole: bigint, part: bigint, total: bigint): bigint {
  if (whole === 0n || total <= 0n || part <= 0n) return 0n;
  const [first = 0n] = allocate(whole, [part, total > part ? total - part : 0n]);
  return first;
}
