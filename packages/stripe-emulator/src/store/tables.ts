import type Stripe from "stripe";

/** What a card does, and what has become of it. Its number is never kept. */
export interface CardRow {
  id: string;
  kind: string;
  /** Used without a customer, or detached: Stripe lets it be used no more. */
  consumed: boolean;
  /** Authenticated for later off-session payments. */
  set_up: boolean;
}

/** A 3D Secure challenge; its id is the unguessable part of its page's address. */
export interface ChallengeRow {
  id: string;
  payment_intent: string;
  return_url: string | null;
  state: "open" | "completed" | "failed" | "void";
}

/** A first answer, replayed to the same key. */
export interface IdempotencyRow {
  id: string;
  fingerprint: string;
  status: number;
  body: string;
  request_id: string;
  created_ms: number;
}

/** One event on its way to one endpoint; survives a restart. */
export interface DeliveryRow {
  id: string;
  event: string;
  event_type: string;
  endpoint: string;
  state: "pending" | "held" | "delivered" | "dropped" | "failed";
  attempts: { at_ms: number; status: number | null; fault: string | null }[];
  next_attempt_ms: number;
}

/** What will happen by itself, to the object of this id. */
export interface LaterRow {
  id: string;
  kind: "dispute_opens" | "dispute_won" | "dispute_lost" | "refund_succeeds" | "refund_fails" | "payout_arrives";
  object: string;
  at_ms: number;
}

/** The payout that a balance transaction went out with; its id is the transaction's. */
export interface PayoutItemRow {
  id: string;
  payout: string;
}

/** What Stripe keeps: of a payment a rate in hundredths of a percent and a fixed amount, of a dispute an amount. */
export interface FeesRow {
  rate_bp: number;
  fixed_minor: number;
  dispute_minor: number;
}

export interface SecretRow {
  id: string;
  secret: string;
}

/** Clock, seed, counter and prices of the emulator itself. */
export interface MetaRow {
  id: "meta";
  clock_offset_ms: number;
  seed: string | null;
  counter: number;
  /** Stripe's list price when left out. */
  fees?: FeesRow;
}

export interface Tables {
  customers: Stripe.Customer | Stripe.DeletedCustomer;
  payment_methods: Stripe.PaymentMethod;
  payment_intents: Stripe.PaymentIntent;
  charges: Stripe.Charge;
  refunds: Stripe.Refund;
  disputes: Stripe.Dispute;
  balance_transactions: Stripe.BalanceTransaction;
  payouts: Stripe.Payout;
  payout_items: PayoutItemRow;
  later: LaterRow;
  events: Stripe.EventBase;
  webhook_endpoints: Stripe.WebhookEndpoint;
  cards: CardRow;
  challenges: ChallengeRow;
  idempotency: IdempotencyRow;
  deliveries: DeliveryRow;
  webhook_secrets: SecretRow;
  meta: MetaRow;
}
export type TableName = keyof Tables;

export const TABLE_NAMES = [
  "customers",
  "payment_methods",
  "payment_intents",
  "charges",
  "refunds",
  "disputes",
  "balance_transactions",
  "payouts",
  "payout_items",
  "later",
  "events",
  "webhook_endpoints",
  "cards",
  "challenges",
  "idempotency",
  "deliveries",
  "webhook_secrets",
  "meta",
] as const satisfies readonly TableName[];

export type Rows = { [K in TableName]: Map<string, Tables[K]> };

export function emptyRows(): Rows {
  return {
    customers: new Map(),
    payment_methods: new Map(),
    payment_intents: new Map(),
    charges: new Map(),
    refunds: new Map(),
    disputes: new Map(),
    balance_transactions: new Map(),
    payouts: new Map(),
    payout_items: new Map(),
    later: new Map(),
    events: new Map(),
    webhook_endpoints: new Map(),
    cards: new Map(),
    challenges: new Map(),
    idempotency: new Map(),
    deliveries: new Map(),
    webhook_secrets: new Map(),
    meta: new Map(),
  };
}
