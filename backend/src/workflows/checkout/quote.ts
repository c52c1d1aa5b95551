import type { BalanceDueRule, PaymentPlan, Plan, Terms } from "@ampoule/contract";
import {
  type DepositLine,
  type DepositRule,
  planPayment,
  type PlanOption,
  type PlanRefusal,
} from "@ampoule/domain/deposit";
import type { Language } from "@ampoule/domain/language";
import { allocate, type Currency, moneyFromJson, moneyToJson } from "@ampoule/domain/money";
import { describeRefundRules, stopAfter } from "@ampoule/domain/refund";
import { ok, type Result } from "@ampoule/domain/result";
import type { Snapshot, SnapshotLine } from "../../modules/payment-schedule/snapshot";
import type { CartLine, CheckoutCart } from "./cart";

/** The terms that a variant is sold under, and which version of them; none for what is no course of treatment. */
export type TermsOfVariants = ReadonlyMap<string, { readonly version: number; readonly terms: Terms }>;

export type Quote = { readonly snapshot: Snapshot; readonly options: readonly PlanOption[] };

/**
 * What a cart pays today and later, line by line. Pure: the page, the charge, the order and the check before
 * completion all ask this one function. Lines without terms are paid in full today. Its sentences are told in `language`.
 */
export function quoteCart(
  cart: CheckoutCart,
  terms: TermsOfVariants,
  plan?: Plan,
  language: Language = "en",
): Result<Quote, PlanRefusal> {
  const totals = lineTotals(cart);
  const lines = cart.lines.map((line, index) => depositLine(line, totals[index] ?? 0n, terms, cart.currency));
  const planned = planPayment({ currency: cart.currency, lines, plan });
  if (!planned.ok) return planned;
  const { value } = planned;
  const byDefault = plan === undefined ? planned : planPayment({ currency: cart.currency, lines });
  if (!byDefault.ok) return byDefault;
  const snapshotLines = cart.lines.map((line, index): SnapshotLine => {
    const known = line.variant_id ? terms.get(line.variant_id) : undefined;
    return {
      line_item_id: line.id,
      variant_id: line.variant_id,
      product_id: line.product_id,
      sku: line.sku,
      title: line.title,
      package_handle: known ? line.product_handle : null,
      quantity: line.quantity,
      terms_version: known?.version ?? null,
      terms: known?.terms ?? null,
      total_minor: String(totals[index] ?? 0n),
      ...takenAndAdded(line, totals[index] ?? 0n),
      due_today_minor: String(value.lines[index]?.due_today ?? 0n),
      balance_minor: String(value.lines[index]?.balance ?? 0n),
    };
  });
  return ok({
    options: value.options,
    snapshot: {
      plan: value.plan,
      currency: cart.currency,
      total_minor: String(value.total.amount),
      due_today_minor: String(value.due_today.amount),
      balance_minor: String(value.balance.amount),
      balance_due: value.balance_due,
      agreed_balance_due: byDefault.value.balance_due,
      refund_sentence: refundSentence(snapshotLines, language),
      language,
      lines: snapshotLines,
    },
  });
}

/** The snapshot's own terms, to quote a cart again under what its client was told. */
export function termsOfSnapshot(snapshot: Snapshot): TermsOfVariants {
  return new Map(
    snapshot.lines.flatMap((line) =>
      line.variant_id && line.terms && line.terms_version !== null
        ? [[line.variant_id, { version: line.terms_version, terms: line.terms }] as const]
        : [],
    ),
  );
}

/**
 * Medusa's line totals may have fractions of a cent, and fees or credits of the cart belong to no line: the cart's
 * total is shared over the lines by largest remainder, so that they always add up to it.
 */
function lineTotals(cart: CheckoutCart): bigint[] {
  const rounded = cart.lines.map((line) => line.total);
  const sum = rounded.reduce((all, each) => all + each, 0n);
  if (sum === cart.total || cart.lines.length === 0) return rounded;
  return allocate(
    cart.total,
    cart.lines.map((line) => line.weight),
  );
}

/** Four figures of a line, each rounded for itself, and the total by largest remainder: they miss each other by no more. */
const ROUNDING = 2n;

/**
 * A line's tax and discount so that its list price with the one and less the other is its total, to the cent. What is off
 * by more than rounding is a fee or a credit of the whole cart, which is neither.
 */
function takenAndAdded({ subtotal, tax, discount }: CartLine, total: bigint) {
  const off = subtotal + tax - discount - total;
  const rounding = off <= ROUNDING && -off <= ROUNDING ? off : 0n;
  const lessTax = discount === 0n && tax >= rounding ? rounding : 0n;
  const moreDiscount = discount > 0n && discount + rounding >= 0n ? rounding : 0n;
  return { tax_minor: String(tax > 0n ? tax - lessTax : tax), discount_minor: String(discount + moreDiscount) };
}

function depositLine(line: CartLine, total: bigint, terms: TermsOfVariants, currency: Currency): DepositLine {
  const known = line.variant_id ? terms.get(line.variant_id)?.terms : undefined;
  return {
    id: line.id,
    quantity: line.quantity,
    total,
    rule: known ? depositRule(known.deposit, currency) : { kind: "full" },
    balance_due: known?.balance_due ?? { kind: "none" },
    balance_waits_for_clearance: known?.balance_waits_for_clearance ?? false,
  };
}

function depositRule(rule: Terms["deposit"], currency: Currency): DepositRule {
  if (rule.kind !== "fixed") return rule;
  const amount = moneyFromJson(rule.amount);
  // A fixed deposit is told in one currency: elsewhere nothing says what it would be, so all of it is due.
  return amount.currency === currency ? { kind: "fixed", amount } : { kind: "full" };
}

/** The lines' refund rules in words. What costs nothing gives nothing back: its rule would only contradict the others'. */
export function refundSentence(lines: readonly SnapshotLine[], language: Language): string {
  const courses = (of: readonly SnapshotLine[]) => of.flatMap(({ terms }) => (terms ? [terms] : []));
  const paid = courses(lines.filter((line) => line.total_minor !== "0"));
  return describeRefundRules(paid.length > 0 ? paid : courses(lines), language);
}

/** What goes back of the deposit to who stops, once cleared, before the first session. Null where all of it does. */
export function refundOfDeposit({ plan, currency, lines }: Pick<Snapshot, "plan" | "currency" | "lines">) {
  if (plan !== "deposit") return null;
  const parts = lines.map((line) => {
    const paid = BigInt(line.due_today_minor);
    const sessions = (line.terms?.sessions ?? 0) * line.quantity;
    if (!line.terms || sessions === 0) return { paid, refund: paid };
    const price = BigInt(line.total_minor);
    return { paid, refund: stopAfter({ price, paid, sessions, delivered: 0, rule: line.terms.refund }).refund };
  });
  const sum = (of: "paid" | "refund") => parts.reduce((all, part) => all + part[of], 0n);
  return sum("refund") === sum("paid") ? null : json(String(sum("refund")), currency);
}

/** A line's list price, minor units: before discounts, without tax. */
export const subtotalOf = (line: SnapshotLine): bigint =>
  BigInt(line.total_minor) - BigInt(line.tax_minor) + BigInt(line.discount_minor);

const json = (minor: string, currency: string) => ({ minor, currency });
const option = (each: PlanOption): PaymentPlan["options"][number] => ({
  plan: each.plan,
  due_today: moneyToJson(each.due_today),
  balance: moneyToJson(each.balance),
});
const NOTHING_DUE: BalanceDueRule = { kind: "none" };

/** The quote as the contract's payment plan. */
export function presentQuote({ snapshot, options }: Quote): PaymentPlan {
  const { currency } = snapshot;
  return {
    plan: snapshot.plan,
    options: options.map(option),
    currency,
    total: json(snapshot.total_minor, currency),
    due_today: json(snapshot.due_today_minor, currency),
    balance: json(snapshot.balance_minor, currency),
    balance_due: snapshot.balance_due,
    lines: snapshot.lines.map((line) => presentLine(line, snapshot)),
    refund_policy: {
      sentence: snapshot.refund_sentence,
      refundable_in_full_until_cleared: true,
      of_deposit: refundOfDeposit(snapshot),
    },
  };
}

/** A line's balance falls due with the others', when the first of them does: there is one balance. */
export function presentLine(
  line: SnapshotLine,
  { currency, balance_due }: Pick<Snapshot, "currency" | "balance_due">,
): PaymentPlan["lines"][number] {
  const { terms } = line;
  return {
    line_item_id: line.line_item_id,
    title: line.title,
    package_handle: line.package_handle,
    quantity: line.quantity,
    sessions: (terms?.sessions ?? 0) * line.quantity,
    subtotal: json(String(subtotalOf(line)), currency),
    total: json(line.total_minor, currency),
    tax: json(line.tax_minor, currency),
    discount: json(line.discount_minor, currency),
    due_today: json(line.due_today_minor, currency),
    balance: json(line.balance_minor, currency),
    balance_due: line.balance_minor === "0" ? NOTHING_DUE : balance_due,
    balance_waits_for_clearance: terms?.balance_waits_for_clearance ?? false,
    needs_clearance: terms?.needs_clearance ?? false,
    refund: terms?.refund ?? { retained_basis_points: 0 },
  };
}
