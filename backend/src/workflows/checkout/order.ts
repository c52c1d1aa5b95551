import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { minorFromRaw, parseCurrency, type Currency, type RawAmount } from "@ampoule/domain/money";
import { z } from "@medusajs/framework/zod";
import { Amount, OptionalAmount } from "../../medusa-money/raw-amount";
import { SessionData } from "../../modules/stripe-payment/session-data";

const Instant = z.coerce.date();
const Moved = z.object({
  id: z.string(),
  amount: Amount,
  raw_amount: OptionalAmount,
  created_at: Instant,
  created_by: z.string().nullish(),
});

const Paid = z.object({
  id: z.string(),
  display_id: z.number(),
  status: z.string(),
  email: z.string().nullish(),
  customer_id: z.string().nullish(),
  currency_code: z.string(),
  created_at: Instant,
  canceled_at: Instant.nullish(),
  payment_collections: z
    .array(
      z
        .object({
          id: z.string(),
          status: z.string(),
          amount: Amount,
          raw_amount: OptionalAmount,
          created_at: Instant,
          payments: z
            .array(
              z.object({
                id: z.string(),
                provider_id: z.string(),
                data: z.record(z.string(), z.unknown()).nullish(),
                captures: z.array(Moved).nullish(),
                refunds: z.array(Moved).nullish(),
              }),
            )
            .nullish(),
        })
        .nullish(),
    )
    .nullish(),
});

const Order = Paid.extend({ total: Amount, raw_total: OptionalAmount });

/** One capture or refund, in minor units. `by`: the member of staff who made it, where one did. */
export type Movement = {
  readonly id: string;
  readonly amount: bigint;
  readonly at: Date;
  readonly by: string | null;
};

export type OrderPayment = {
  readonly id: string;
  readonly provider_id: string;
  /** Minor units. */
  readonly captured: bigint;
  readonly refunded: bigint;
  /** The oldest first, both. */
  readonly captures: readonly Movement[];
  readonly refunds: readonly Movement[];
  /** Stripe's ids, where it was paid by card online. */
  readonly stripe: SessionData | null;
};

export type OrderCollection = {
  readonly id: string;
  readonly status: string;
  readonly amount: bigint;
  readonly payments: readonly OrderPayment[];
};

/** An order with what was paid on it; amounts in minor units. */
export type PaidOrder = {
  readonly id: string;
  readonly display_id: number;
  readonly canceled: boolean;
  readonly email: string | null;
  readonly customer_id: string | null;
  readonly currency: Currency;
  readonly placed_at: Date;
  readonly paid: bigint;
  readonly refunded: bigint;
  /** Oldest first: the deposit's before the balance's. */
  readonly collections: readonly OrderCollection[];
};

/** The same with what it comes to. */
export type CheckoutOrder = PaidOrder & { readonly total: bigint };

const FIELDS = [
  "id",
  "display_id",
  "status",
  "email",
  "customer_id",
  "currency_code",
  "created_at",
  "canceled_at",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.amount",
  "payment_collections.raw_amount",
  "payment_collections.created_at",
  "payment_collections.payments.*",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
];

/** Reads an order with what was paid on it and with its total. Undefined where there is none. */
export async function readOrder(
  query: Omit<RemoteQueryFunction, symbol>,
  id: string,
): Promise<CheckoutOrder | undefined> {
  const { data } = await query.graph({ entity: "order", fields: [...FIELDS, "total", "raw_total"], filters: { id } });
  if (!data[0]) return undefined;
  const order = Order.parse(data[0]);
  const paid = paidOrder(order);
  return { ...paid, total: minorFromRaw(order.raw_total ?? order.total, paid.currency) };
}

/** The same where its total isn't asked for: core would read all of its lines to sum them up. */
export async function readPaidOrder(
  query: Omit<RemoteQueryFunction, symbol>,
  id: string,
): Promise<PaidOrder | undefined> {
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } });
  return data[0] ? paidOrder(Paid.parse(data[0])) : undefined;
}

/** The order that a cart has become; undefined while it hasn't. */
export async function orderOfCart(
  query: Omit<RemoteQueryFunction, symbol>,
  cart_id: string,
): Promise<string | undefined> {
  const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id } });
  return z.array(z.object({ order_id: z.string() })).parse(data)[0]?.order_id;
}

/** The cart that an order was; undefined for orders that staff made. */
export async function cartOfOrder(
  query: Omit<RemoteQueryFunction, symbol>,
  order_id: string,
): Promise<string | undefined> {
  const { data } = await query.graph({ entity: "order_cart", fields: ["cart_id"], filters: { order_id } });
  return z.array(z.object({ cart_id: z.string() })).parse(data)[0]?.cart_id;
}

function paidOrder(order: z.infer<typeof Paid>): PaidOrder {
  const currency = parseCurrency(order.currency_code);
  const minor = (value: { amount: RawAmount; raw_amount?: RawAmount | null | undefined }) =>
    minorFromRaw(value.raw_amount ?? value.amount, currency);
  const movements = (moved: readonly z.infer<typeof Moved>[] | null | undefined): Movement[] =>
    (moved ?? [])
      .map((each) => ({ id: each.id, amount: minor(each), at: each.created_at, by: each.created_by ?? null }))
      .sort((a, b) => a.at.getTime() - b.at.getTime() || a.id.localeCompare(b.id));
  const sum = (amounts: readonly bigint[]) => amounts.reduce((all, each) => all + each, 0n);
  const collections = (order.payment_collections ?? [])
    .flatMap((each) => (each ? [each] : []))
    .sort((a, b) => a.created_at.getTime() - b.created_at.getTime())
    .map((collection): OrderCollection => ({
      id: collection.id,
      status: collection.status,
      amount: minor(collection),
      payments: (collection.payments ?? []).map((payment) => ({
        id: payment.id,
        provider_id: payment.provider_id,
        captured: sum((payment.captures ?? []).map(minor)),
        captures: movements(payment.captures),
        refunds: movements(payment.refunds),
        refunded: sum((payment.refunds ?? []).map(minor)),
        stripe: SessionData.safeParse(payment.data).data ?? null,
      })),
    }));
  const payments = collections.flatMap((collection) => collection.payments);
  return {
    id: order.id,
    display_id: order.display_id,
    canceled: order.status === "canceled" || Boolean(order.canceled_at),
    email: order.email ?? null,
    customer_id: order.customer_id ?? null,
    currency,
    placed_at: order.created_at,
    paid: sum(payments.map((payment) => payment.captured)),
    refunded: sum(payments.map((payment) => payment.refunded)),
    collections,
  };
}
