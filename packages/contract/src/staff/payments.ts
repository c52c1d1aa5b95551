import { z } from "zod";
import { BalanceDueRule } from "../catalogue/index";
import { AgreementState, ClearanceStatus, Plan } from "../checkout/index";
import { MoneyJson } from "../money/index";

/** A decision that staff can set; `not_needed` follows from what was bought. */
export const ClearanceDecision = z.enum(["awaiting", "cleared", "declined"]);
export type ClearanceDecision = z.infer<typeof ClearanceDecision>;

/**
 * `POST /admin/orders/:id/clearance`; who and when are the signed-in person's and the server's. `expected_status` is what
 * who decides has seen: where another decision stands by now, theirs is refused (409 `CLEARANCE_CHANGED`). Without it the
 * last word counts.
 */
export const DecideClearance = z.strictObject({
  decision: ClearanceDecision,
  expected_status: ClearanceStatus.optional(),
});
export type DecideClearance = z.infer<typeof DecideClearance>;

export const StripeEventStatus = z.enum(["received", "processing", "applied", "ignored", "failed", "dead"]);
export type StripeEventStatus = z.infer<typeof StripeEventStatus>;

/** A row of the inbox. `failed` will be tried again by itself, `dead` waits for staff. */
export const StripeEventView = z.strictObject({
  id: z.string(),
  event_id: z.string(),
  type: z.string(),
  status: StripeEventStatus,
  outcome: z.string().nullable(),
  attempts: z.int(),
  last_error: z.string().nullable(),
  payment_intent_id: z.string().nullable(),
  cart_id: z.string().nullable(),
  order_id: z.string().nullable(),
  /** `sweep`: it never arrived by itself. */
  source: z.enum(["webhook", "sweep"]),
  happened_at: z.string(),
  received_at: z.string(),
  next_attempt_at: z.string().nullable(),
  applied_at: z.string().nullable(),
});
export type StripeEventView = z.infer<typeof StripeEventView>;

/** Something that a person has to look at: a charge that went back or is disputed, an event that can't be applied. */
export const PaymentTask = z.strictObject({
  id: z.string(),
  kind: z.enum(["payment_refunded", "refund_failed", "dispute_opened", "dispute_closed", "event_dead"]),
  sentence: z.string(),
  order_id: z.string().nullable(),
  cart_id: z.string().nullable(),
  payment_intent_id: z.string().nullable(),
  amount: MoneyJson.nullable(),
  created_at: z.string(),
  /** Who has done it, by email, and what they wrote of it; null while it waits. An API key is nobody. */
  resolved: z.strictObject({ at: z.string(), by: z.string().nullable(), note: z.string().nullable() }).nullable(),
});
export type PaymentTask = z.infer<typeof PaymentTask>;

/** `POST /admin/payment-tasks/:id/resolve`. The first who says so is kept; `POST …/reopen` takes it back, without a body. */
export const ResolvePaymentTask = z.strictObject({ note: z.string().trim().min(1).max(500).optional() });
export type ResolvePaymentTask = z.infer<typeof ResolvePaymentTask>;
/** The answer of both. */
export const PaymentTaskResponse = z.strictObject({ payment_task: PaymentTask });

/** `GET /admin/stripe-events?limit&offset&status&order_id`. */
export const StripeEventQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  status: StripeEventStatus.optional(),
  order_id: z.string().max(100).optional(),
});
export type StripeEventQuery = z.infer<typeof StripeEventQuery>;
export const StripeEventList = z.strictObject({
  stripe_events: z.array(StripeEventView),
  /** Those that wait, then the last that were done; the newest of each first. */
  tasks: z.array(PaymentTask),
  /** The orders' numbers by their ids, of all that is named above. */
  order_numbers: z.record(z.string(), z.int()),
  count: z.int(),
  limit: z.int(),
  offset: z.int(),
});
export type StripeEventList = z.infer<typeof StripeEventList>;
/** `POST /admin/stripe-events/:id/retry`. */
export const StripeEventResponse = z.strictObject({ stripe_event: StripeEventView });

const ScheduleLine = z.strictObject({
  line_item_id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  quantity: z.int(),
  sessions: z.int(),
  terms_version: z.int().nullable(),
  total: MoneyJson,
  tax: MoneyJson,
  discount: MoneyJson,
  due_today: MoneyJson,
  balance: MoneyJson,
});

/** One immutable fact of the order, as the ledger has it. */
export const OrderFact = z.strictObject({
  id: z.string(),
  kind: z.string(),
  reference: z.string(),
  amount: MoneyJson.nullable(),
  actor: z.string(),
  /** Calendar date in the clinic's zone, `YYYY-MM-DD`. */
  local_date: z.string(),
  happened_at: z.string(),
  recorded_at: z.string(),
});
export type OrderFact = z.infer<typeof OrderFact>;

/** What staff see of an order's payment. */
export const PaymentScheduleView = z.strictObject({
  order_id: z.string(),
  plan: Plan,
  currency: z.string(),
  total: MoneyJson,
  /** What was due when the order was placed. */
  deposit: MoneyJson,
  balance: MoneyJson,
  balance_due: BalanceDueRule,
  /** "before session 2"; null where nothing is left to pay. */
  balance_due_sentence: z.string().nullable(),
  balance_waits_for_clearance: z.boolean(),
  paid: MoneyJson,
  refunded: MoneyJson,
  refund_sentence: z.string(),
  card_kept: z.boolean(),
  agreement: AgreementState,
  clearance: z.strictObject({
    status: ClearanceStatus,
    history: z.array(z.strictObject({ decision: ClearanceDecision, decided_by: z.string(), decided_at: z.string() })),
  }),
  /** The payment's page at Stripe (or at the emulator); null where nothing was charged. */
  stripe_payment_url: z.string().nullable(),
  payment_intent_id: z.string().nullable(),
  settled_at: z.string().nullable(),
  /** The guest's order page, with its unguessable token; null where the order has none. */
  client_link: z.strictObject({ url: z.string(), expires_at: z.string() }).nullable(),
  lines: z.array(ScheduleLine),
  /** The oldest first. */
  facts: z.array(OrderFact),
  stripe_events: z.array(StripeEventView),
  tasks: z.array(PaymentTask),
});
export type PaymentScheduleView = z.infer<typeof PaymentScheduleView>;
/** `GET /admin/orders/:id/payment-schedule` and the answer of `POST /admin/orders/:id/clearance`. */
export const PaymentScheduleResponse = z.strictObject({ payment_schedule: PaymentScheduleView });
