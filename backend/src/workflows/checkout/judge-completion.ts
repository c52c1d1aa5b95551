import type { ErrorCode } from "@ampoule/contract";
import { minorFromRaw } from "@ampoule/domain/money";
import type { Snapshot } from "../../modules/payment-schedule/snapshot";
import type { CartSession, CheckoutCart } from "./cart";
import { quoteCart, termsOfSnapshot } from "./quote";

export const STRIPE_PROVIDER_ID = "pp_stripe_stripe";

export type OpenedSchedule = { readonly session_id: string | null; readonly snapshot: Snapshot };

/**
 * Whether a cart may become an order: one session, of the schedule, over what the schedule's snapshot says is due
 * today, and the cart still is what was quoted. It is quoted again under the snapshot's own terms, so that terms
 * which staff changed after the client was told theirs don't stand in the way of what was paid.
 */
export function judgeCompletion(cart: CheckoutCart, schedule: OpenedSchedule | undefined): ErrorCode | undefined {
  const sessions = cart.collection?.sessions ?? [];
  const [session] = sessions;
  if (!session || sessions.length !== 1 || !schedule || schedule.session_id !== session.id)
    return "PAYMENT_AMOUNT_MISMATCH";
  const { snapshot } = schedule;
  if (sessionAmount(session, cart) !== BigInt(snapshot.due_today_minor)) return "PAYMENT_AMOUNT_MISMATCH";
  if (session.currency_code.toLowerCase() !== snapshot.currency) return "PAYMENT_AMOUNT_MISMATCH";
  return sameQuote(cart, snapshot) ? undefined : "PAYMENT_AMOUNT_MISMATCH";
}

export function sessionAmount(session: CartSession, cart: CheckoutCart): bigint {
  return minorFromRaw(session.raw_amount ?? session.amount, cart.currency);
}

function sameQuote(cart: CheckoutCart, snapshot: Snapshot): boolean {
  const again = quoteCart(cart, termsOfSnapshot(snapshot), snapshot.plan, snapshot.language);
  return again.ok && sameSnapshot(again.value.snapshot, snapshot);
}

/** Amounts and what they are for; titles may be mended without a word. */
export function sameSnapshot(a: Snapshot, b: Snapshot): boolean {
  return essence(a) === essence(b);
}

function essence(snapshot: Snapshot): string {
  const { plan, currency, total_minor, due_today_minor, balance_minor } = snapshot;
  const lines = snapshot.lines
    .map((line) => [
      line.line_item_id,
      line.variant_id,
      line.quantity,
      line.terms_version,
      line.total_minor,
      line.tax_minor,
      line.discount_minor,
      line.due_today_minor,
    ])
    .sort((left, right) => String(left[0]).localeCompare(String(right[0])));
  return JSON.stringify([plan, currency, total_minor, due_today_minor, balance_minor, lines]);
}
