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
import { describeRefundRule } from "@ampoule/domain/refund";
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
      tax_minor: String(line.tax),
      discount_minor: String(line.discount),
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

/** The lines' refund rules in words, each once. */
export function refundSentence(lines: readonly SnapshotLine[], language: Language): string {
  const sentences = lines.flatMap((line) =>
    line.terms ? [describeRefundRule(line.terms.refund, line.terms.needs_clearance, language)] : [],
  );
  const distinct = [...new Set(sentences)];
  return distinct.length > 0 ? distinct.join(" ") : describeRefundRule({ retained_basis_points: 0 }, false, language);
}

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
    lines: snapshot.lines.map((line) => presentLine(line, currency)),
    refund_policy: { sentence: snapshot.refund_sentence, refundable_in_full_until_cleared: true },
  };
}

export function presentLine(line: SnapshotLine, currency: string): PaymentPlan["lines"][number] {
  const { terms } = line;
  return {
    line_item_id: line.line_item_id,
    title: line.title,
    package_handle: line.package_handle,
    quantity: line.quantity,
    sessions: (terms?.sessions ?? 0) * line.quantity,
    total: json(line.total_minor, currency),
    tax: json(line.tax_minor, currency),
    discount: json(line.discount_minor, currency),
    due_today: json(line.due_today_minor, currency),
    balance: json(line.balance_minor, currency),
    balance_due: line.balance_minor === "0" ? NOTHING_DUE : (terms?.balance_due ?? NOTHING_DUE),
    balance_waits_for_clearance: terms?.balance_waits_for_clearance ?? false,
    needs_clearance: terms?.needs_clearance ?? false,
    refund: terms?.refund ?? { retained_basis_points: 0 },
  };
}
