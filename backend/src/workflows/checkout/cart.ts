import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { minorFromRaw, parseCurrency, type Currency, type RawAmount } from "@ampoule/domain/money";
import { z } from "@medusajs/framework/zod";
import { Amount, OptionalAmount } from "../../medusa-money/raw-amount";

/** Between a line's two names, the package's and that of the way it is bought. */
const TITLE_AND_OPTION = " · ";

/** A line's title in the words that clients read. */
export const titleInWords = (title: string, say: (text: string) => string): string =>
  title.split(TITLE_AND_OPTION).map(say).join(TITLE_AND_OPTION);

const Item = z.object({
  id: z.string(),
  title: z.string(),
  product_title: z.string().nullish(),
  variant_title: z.string().nullish(),
  variant_sku: z.string().nullish(),
  variant_id: z.string().nullish(),
  product_id: z.string().nullish(),
  product_handle: z.string().nullish(),
  quantity: z.number(),
  unit_price: Amount,
  is_custom_price: z.boolean().nullish(),
  total: Amount,
  raw_total: OptionalAmount,
  subtotal: Amount,
  raw_subtotal: OptionalAmount,
  tax_total: Amount,
  raw_tax_total: OptionalAmount,
  discount_total: Amount,
  raw_discount_total: OptionalAmount,
  tax_lines: z.array(z.object({ updated_at: z.coerce.date() })).nullish(),
});

const Session = z.object({
  id: z.string(),
  provider_id: z.string(),
  status: z.string(),
  amount: Amount,
  raw_amount: OptionalAmount,
  currency_code: z.string(),
  data: z.record(z.string(), z.unknown()).nullish(),
});
export type CartSession = z.infer<typeof Session>;

const Cart = z.object({
  id: z.string(),
  email: z.string().nullish(),
  currency_code: z.string(),
  region_id: z.string().nullish(),
  customer_id: z.string().nullish(),
  completed_at: z.union([z.date(), z.string()]).nullish(),
  total: Amount,
  raw_total: OptionalAmount,
  customer: z.object({ id: z.string(), has_account: z.boolean() }).nullish(),
  billing_address: z.object({ country_code: z.string().nullish() }).nullish(),
  items: z.array(Item).nullish(),
  payment_collection: z
    .object({
      id: z.string(),
      amount: Amount,
      raw_amount: OptionalAmount,
      currency_code: z.string(),
      payment_sessions: z.array(Session).nullish(),
    })
    .nullish(),
});

export type CartLine = {
  readonly id: string;
  readonly title: string;
  readonly variant_id: string | null;
  readonly product_id: string | null;
  readonly product_handle: string | null;
  readonly sku: string | null;
  readonly quantity: number;
  /** Major units, as Medusa has it. */
  readonly unit_price: number;
  readonly is_custom_price: boolean;
  /** Minor units, after discounts and with tax. */
  readonly total: bigint;
  /** The same before it was rounded to minor units, in millionths: what the lines are weighed by. */
  readonly weight: bigint;
  /** The list price: before discounts, without tax. */
  readonly subtotal: bigint;
  readonly tax: bigint;
  readonly discount: bigint;
};

/** A cart as the checkout reads it: totals computed by Medusa, in minor units. */
export type CheckoutCart = {
  readonly id: string;
  readonly email: string | null;
  readonly currency: Currency;
  readonly region_id: string | null;
  readonly customer_id: string | null;
  /** Null for guests. */
  readonly account_id: string | null;
  readonly completed: boolean;
  readonly has_billing_address: boolean;
  readonly total: bigint;
  /** The same before it was rounded, in major units: what Medusa makes and compares collections with. */
  readonly total_major: number;
  /** When the oldest of its tax was reckoned; null where there is none. */
  readonly taxed_at: Date | null;
  readonly lines: readonly CartLine[];
  readonly collection: {
    readonly id: string;
    readonly sessions: readonly CartSession[];
    readonly agrees: boolean;
  } | null;
};

const FIELDS = [
  "id",
  "email",
  "currency_code",
  "region_id",
  "customer_id",
  "completed_at",
  "total",
  "raw_total",
  "customer.id",
  "customer.has_account",
  "billing_address.country_code",
  "items.*",
  "items.total",
  "items.raw_total",
  "items.subtotal",
  "items.raw_subtotal",
  "items.tax_total",
  "items.raw_tax_total",
  "items.discount_total",
  "items.raw_discount_total",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "credit_lines.*",
  "payment_collection.*",
  "payment_collection.payment_sessions.*",
];

/** Reads a cart with its totals. Undefined where there is none. */
export async function readCart(
  query: Omit<RemoteQueryFunction, symbol>,
  id: string,
): Promise<CheckoutCart | undefined> {
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } });
  const [row] = data;
  return row ? checkoutCart(Cart.parse(row)) : undefined;
}

// What may be absent from a cart, but has to have been asked for: else "none" and "not read" would look alike.
const Asked = Cart.required({
  email: true,
  region_id: true,
  customer_id: true,
  completed_at: true,
  raw_total: true,
  customer: true,
  billing_address: true,
  items: true,
  payment_collection: true,
});

/**
 * A cart that Medusa has just read with its totals, as its own workflows hand it to their hooks. Undefined where it
 * wasn't asked for all that we judge by: it is read again then.
 */
export function cartAlreadyRead(row: unknown): CheckoutCart | undefined {
  const parsed = Asked.safeParse(row);
  return parsed.success ? checkoutCart(parsed.data) : undefined;
}

function checkoutCart(cart: z.infer<typeof Cart>): CheckoutCart {
  const currency = parseCurrency(cart.currency_code);
  const collection = cart.payment_collection;
  return {
    id: cart.id,
    email: cart.email ?? null,
    currency,
    region_id: cart.region_id ?? null,
    customer_id: cart.customer_id ?? null,
    account_id: cart.customer?.has_account ? cart.customer.id : null,
    completed: Boolean(cart.completed_at),
    has_billing_address: Boolean(cart.billing_address),
    total: minorFromRaw(cart.raw_total ?? cart.total, currency),
    total_major: decimal(cart.raw_total ?? cart.total),
    taxed_at: oldest((cart.items ?? []).flatMap((item) => item.tax_lines ?? [])),
    lines: (cart.items ?? []).map((item) => lineOf(item, currency)),
    collection: collection
      ? {
          id: collection.id,
          sessions: collection.payment_sessions ?? [],
          agrees:
            collection.currency_code.toLowerCase() === currency &&
            decimal(collection.raw_amount ?? collection.amount) === decimal(cart.raw_total ?? cart.total),
        }
      : null,
  };
}

function oldest(rows: readonly { updated_at: Date }[]): Date | null {
  const [first, ...others] = rows.map(({ updated_at }) => updated_at);
  return first ? others.reduce((oldest, each) => (each < oldest ? each : oldest), first) : null;
}

function lineOf(item: z.infer<typeof Item>, currency: Currency): CartLine {
  const total = item.raw_total ?? item.total;
  const title = item.product_title ?? item.title;
  return {
    id: item.id,
    title:
      item.variant_title && item.variant_title !== title ? `${title}${TITLE_AND_OPTION}${item.variant_title}` : title,
    variant_id: item.variant_id ?? null,
    product_id: item.product_id ?? null,
    product_handle: item.product_handle ?? null,
    sku: item.variant_sku ?? null,
    quantity: item.quantity,
    unit_price: decimal(item.unit_price),
    is_custom_price: item.is_custom_price ?? false,
    total: minorFromRaw(total, currency),
    weight: BigInt(Math.max(0, Math.round(decimal(total) * 1_000_000))),
    subtotal: minorFromRaw(item.raw_subtotal ?? item.subtotal, currency),
    tax: minorFromRaw(item.raw_tax_total ?? item.tax_total, currency),
    discount: minorFromRaw(item.raw_discount_total ?? item.discount_total, currency),
  };
}

/** For comparing and weighing alone, never for money. */
function decimal(amount: RawAmount): number {
  return Number(typeof amount === "object" ? amount.value : amount);
}
