/** Where in the preload's sight a process dies. `nth`: at the nth such thing after it was armed. */
export type Observation =
  | { readonly on: "sql"; readonly pattern: string; readonly nth?: number }
  | { readonly on: "statement"; readonly nth: number }
  | { readonly on: "stripe"; readonly method: "GET" | "POST"; readonly path: string; readonly nth?: number }
  | {
      readonly on: "answer";
      readonly method: string;
      readonly path: string;
      readonly status: number;
      readonly nth?: number;
    }
  /** By the schedule itself, at the moment when Stripe has charged the card. */
  | { readonly on: "charge" };

/**
 * When it is armed, and which way leads past it: while the session is opened; when the card is charged and the cart
 * completed; with a charge that can't become an order; while a second session takes the first one's place.
 */
export type Way = "opening" | "completing" | "unplaceable" | "reopening";

export type CrashPoint = { readonly name: string; readonly way: Way; readonly at: Observation };

const sql = (pattern: string, nth = 1): Observation => ({ on: "sql", pattern, nth });
const created = (path: string): Observation => ({ on: "stripe", method: "POST", path: `^/v1/${path}$` });

/**
 * Every place at which a process is killed for real, in the order in which a checkout comes by. Statements count once
 * they are committed, calls to Stripe once Stripe has answered.
 */
export const CRASH_POINTS: readonly CrashPoint[] = [
  {
    name: "after the turn is taken",
    way: "opening",
    at: sql("insert into payment_schedule as s \\(id, cart_id, fencing"),
  },
  { name: "after the cart's collection", way: "opening", at: sql('insert into "payment_collection"') },
  { name: "after the session's row", way: "opening", at: sql('insert into "payment_session"') },
  { name: "after the intent is created", way: "opening", at: created("payment_intents") },
  {
    name: "after the quote is kept",
    way: "opening",
    at: sql("insert into payment_schedule as s\\s+\\(id, cart_id, state"),
  },
  { name: "after the charge", way: "completing", at: { on: "charge" } },
  { name: "after the inbox row", way: "completing", at: sql("insert into stripe_event") },
  {
    name: "after the 200",
    way: "completing",
    at: { on: "answer", method: "POST", path: "^/hooks/stripe$", status: 200 },
  },
  { name: "after the event is claimed", way: "completing", at: sql("update stripe_event set status = 'processing'") },
  { name: "after the order", way: "completing", at: sql('insert into "order" ') },
  { name: "after the order's link", way: "completing", at: sql('insert into "order_cart"') },
  { name: "after the collection's link", way: "completing", at: sql('insert into "order_payment_collection"') },
  { name: "after the cart is completed", way: "completing", at: sql('update "cart" set "completed_at"') },
  { name: "after the payment", way: "completing", at: sql('insert into "payment" ') },
  { name: "after the capture", way: "completing", at: sql('insert into "capture"') },
  { name: "after the transaction", way: "completing", at: sql('insert into "order_transaction"') },
  {
    name: "after the deposit's collection",
    way: "completing",
    at: sql('update "payment_collection" set .*"completed_at"'),
  },
  { name: "after the balance's collection", way: "completing", at: sql('insert into "order_payment_collection"', 2) },
  { name: "after the fact", way: "completing", at: sql("insert into ledger_fact") },
  { name: "after the mail", way: "completing", at: sql("insert into outbox_message") },
  { name: "after the settlement", way: "completing", at: sql("update payment_schedule set state = 'settled'") },
  { name: "after the event is applied", way: "completing", at: sql(`update "stripe_event" set .*"applied_at"`) },
  { name: "after the refund is made", way: "unplaceable", at: created("refunds") },
  { name: "after the refund's facts", way: "unplaceable", at: sql("insert into ledger_fact") },
  { name: "after the task before staff", way: "unplaceable", at: sql("insert into payment_task") },
  { name: "after the open intent is canceled", way: "reopening", at: created("payment_intents/[^/]+/cancel") },
  { name: "after the old session is deleted", way: "reopening", at: sql('(update|delete from) "payment_session"') },
];
