import { z } from "zod";
import { BalanceDueRule, RefundRule } from "../catalogue/index";
import { MoneyJson } from "../money/index";

export const Plan = z.enum(["deposit", "full"]);
export type Plan = z.infer<typeof Plan>;

/** One line's share of the plan. Amounts are after discounts and with tax, for the whole quantity. */
export const PlanLine = z.strictObject({
  line_item_id: z.string(),
  title: z.string(),
  package_handle: z.string().nullable(),
  quantity: z.int().min(1),
  sessions: z.int().min(0),
  /** The list price: before discounts, without tax. */
  subtotal: MoneyJson,
  total: MoneyJson,
  tax: MoneyJson,
  discount: MoneyJson,
  due_today: MoneyJson,
  balance: MoneyJson,
  balance_due: BalanceDueRule,
  balance_waits_for_clearance: z.boolean(),
  needs_clearance: z.boolean(),
  refund: RefundRule,
});
export type PlanLine = z.infer<typeof PlanLine>;

/** A way to pay that is offered for the cart. */
export const PlanOption = z.strictObject({ plan: Plan, due_today: MoneyJson, balance: MoneyJson });

/** `GET /store/carts/:id/payment-plan[?plan=deposit|full]`. */
export const PaymentPlan = z.strictObject({
  plan: Plan,
  options: z.array(PlanOption).min(1),
  currency: z.string(),
  total: MoneyJson,
  due_today: MoneyJson,
  balance: MoneyJson,
  /** The earliest of the lines' rules; `none` where no balance is left. */
  balance_due: BalanceDueRule,
  lines: z.array(PlanLine),
  refund_policy: z.strictObject({
    /** One sentence, as snapshotted on the order. */
    sentence: z.string(),
    refundable_in_full_until_cleared: z.literal(true),
    /** What of today's deposit goes back to who stops, once cleared, before the first session; null where it is all, or none is taken. */
    of_deposit: MoneyJson.nullable(),
  }),
});
export type PaymentPlan = z.infer<typeof PaymentPlan>;
export const PaymentPlanResponse = z.strictObject({ payment_plan: PaymentPlan });

/** `POST /store/payment-collections/:id/payment-sessions`; `data` is an allow-list. */
export const OpenPaymentSession = z.strictObject({
  provider_id: z.string(),
  data: z
    .strictObject({
      plan: Plan.optional(),
      keep_card: z.boolean().optional(),
      /** What the page says is due today. Another figure is refused (PAYMENT_AMOUNT_MISMATCH), never charged. */
      due_today: MoneyJson.optional(),
    })
    .optional(),
});
export type OpenPaymentSession = z.infer<typeof OpenPaymentSession>;

/**
 * `POST /store/carts/:id/deposit-session`: the cart's payment, in one call. What the page says is compared under the
 * cart's lock; another figure is refused (PAYMENT_AMOUNT_MISMATCH), never charged.
 */
export const OpenDepositSession = z.strictObject({
  plan: Plan.optional(),
  keep_card: z.boolean().optional(),
  shown: z
    .strictObject({ total: MoneyJson.optional(), due_today: MoneyJson.optional(), balance: MoneyJson.optional() })
    .optional(),
});
export type OpenDepositSession = z.infer<typeof OpenDepositSession>;

/** The one open session of the cart: what Stripe's script confirms, and what it will charge. */
export const DepositSession = z.strictObject({
  id: z.string(),
  payment_collection_id: z.string(),
  client_secret: z.string(),
  plan: Plan,
  due_today: MoneyJson,
  balance: MoneyJson,
});
export type DepositSession = z.infer<typeof DepositSession>;
export const DepositSessionResponse = z.strictObject({ payment_session: DepositSession });

/** `POST /store/carts/:id/client`: who pays. Of the address no more than a card needs. */
export const ClientOfCart = z.strictObject({
  email: z.email("Please enter an email address").max(254),
  billing_address: z.strictObject({
    first_name: z.string().trim().min(1).max(120),
    last_name: z.string().trim().min(1).max(120),
    country_code: z
      .string()
      .regex(/^[A-Za-z]{2}$/, "A country's two letters")
      .toLowerCase(),
    postal_code: z.string().trim().max(20),
  }),
});
export type ClientOfCart = z.infer<typeof ClientOfCart>;
export const ClientOfCartResponse = z.strictObject({ cart: z.strictObject({ id: z.string() }) });

/** The text a client signs. `hash` is SHA-256, hex, over the canonical text of this version. */
export const AgreementDocument = z.strictObject({
  version: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.string(),
  paragraphs: z.array(z.string()),
  /** What each box says: all three must be ticked. */
  statements: z.strictObject({
    adult: z.string(),
    deposit_and_refund_terms: z.string(),
    reserves_a_place: z.string(),
  }),
});
export type AgreementDocument = z.infer<typeof AgreementDocument>;

/** Two letters of any alphabet: what signs is a name, not a mark. */
const NAME = /\p{L}.*\p{L}/su;

/** `POST /store/carts/:id/agreement`, and later `POST /store/order-links/:token/agreement`. */
export const SignAgreement = z.strictObject({
  version: z.string().min(1).max(40),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  typed_name: z.string().trim().max(120).regex(NAME, "Please type your full name"),
  adult: z.literal(true, "You need to be 18 or over"),
  deposit_and_refund_terms: z.literal(true, "Please accept the deposit and refund terms"),
  reserves_a_place: z.literal(true, "Please confirm that you have read this"),
});
export type SignAgreement = z.infer<typeof SignAgreement>;

export const AgreementState = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("due") }),
  z.strictObject({ status: z.literal("signed"), version: z.string(), signed_at: z.string(), typed_name: z.string() }),
]);
export type AgreementState = z.infer<typeof AgreementState>;

/** `GET` and `POST /store/carts/:id/agreement`. */
export const AgreementResponse = z.strictObject({
  agreement: z.strictObject({ document: AgreementDocument, state: AgreementState }),
});

export const ClearanceStatus = z.enum(["not_needed", "awaiting", "cleared", "declined"]);
export type ClearanceStatus = z.infer<typeof ClearanceStatus>;

/** What has become of a cart; the storefront asks until it leaves `processing`. */
export const CartOutcome = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("open") }),
  /** Paid, or being paid; the order is on its way. */
  z.strictObject({ status: z.literal("processing") }),
  /** `order_link` is the unguessable token of the order's page. */
  z.strictObject({ status: z.literal("ordered"), order_id: z.string(), display_id: z.int(), order_link: z.string() }),
  z.strictObject({ status: z.literal("refunded"), sentence: z.string() }),
  /** The same, but the card's bank didn't take it: staff settle it by hand, and nothing is to be paid meanwhile. */
  z.strictObject({ status: z.literal("refund_failed"), sentence: z.string() }),
]);
export type CartOutcome = z.infer<typeof CartOutcome>;
/** `GET /store/carts/:id/outcome`. */
export const CartOutcomeResponse = z.strictObject({ outcome: CartOutcome });

export const OrderLine = PlanLine.extend({
  spacing: z.strictObject({ min_days: z.int(), max_days: z.int().nullable() }).nullable(),
  duration_min: z.int().nullable(),
});

/** `GET /store/order-links/:token`: the order as its client sees it. */
export const ClientOrder = z.strictObject({
  id: z.string(),
  display_id: z.int(),
  placed_at: z.string(),
  email: z.string(),
  status: z.enum(["placed", "canceled"]),
  plan: Plan,
  currency: z.string(),
  subtotal: MoneyJson,
  discount: MoneyJson,
  tax: MoneyJson,
  total: MoneyJson,
  paid: MoneyJson,
  refunded: MoneyJson,
  balance: MoneyJson,
  balance_due: BalanceDueRule,
  balance_waits_for_clearance: z.boolean(),
  card_kept: z.boolean(),
  clearance: ClearanceStatus,
  agreement: z.strictObject({ document: AgreementDocument, state: AgreementState }),
  refund_sentence: z.string(),
  /** As in the payment plan, while a balance is to come. */
  refund_of_deposit: MoneyJson.nullable(),
  lines: z.array(OrderLine),
  link_expires_at: z.string(),
});
export type ClientOrder = z.infer<typeof ClientOrder>;
export const ClientOrderResponse = z.strictObject({ order: ClientOrder });

/** `GET /store/payment-collections/:id/summary`: what the page behind a payment link shows. */
export const PaymentCollectionSummary = z.strictObject({
  id: z.string(),
  order_display_id: z.int(),
  currency: z.string(),
  /** Still to be paid on this collection. */
  amount_due: MoneyJson,
  total: MoneyJson,
  paid: MoneyJson,
  balance_due: BalanceDueRule,
});
export const PaymentCollectionSummaryResponse = z.strictObject({ payment_collection: PaymentCollectionSummary });
