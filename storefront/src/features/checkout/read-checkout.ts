import "server-only";
import { createHash } from "node:crypto";
import type { StockCart } from "@ampoule/contract/cart";
import type { PaymentPlan } from "@ampoule/contract/checkout";
import { ERRORS } from "@ampoule/contract/errors";
import { readCartId } from "@/features/cart/cart-cookie";
import { listCartNotices, retrieveCart } from "@/store-api/cart";
import type { StoreRefusal } from "@/store-api/call-store";
import { type Agreement, retrieveAgreement, retrieveOutcome, retrievePaymentPlan } from "@/store-api/checkout";
import { NO_DETAILS, type ClientDetails } from "./client-details";

/** A charge that couldn't become an order: it went back, or the clinic settles it by hand. */
export type Unplaced = { readonly status: "refunded" | "refund_failed"; readonly sentence: string };

/** A checkout as its page finds it. Reloading at any step reads it anew: the server decides where a client is. */
export type CheckoutView =
  | { readonly status: "none" }
  | { readonly status: "unreachable" }
  | { readonly status: "ordered"; readonly order_link: string }
  | { readonly status: "processing" }
  | Unplaced
  | { readonly status: "refused"; readonly refusal: StoreRefusal }
  | { readonly status: "open"; readonly checkout: OpenCheckout };

export type OpenCheckout = {
  /** Names the draft in the tab's storage without telling the cart's id, which stays in an httpOnly cookie. */
  readonly draft_key: string;
  readonly details: ClientDetails;
  readonly agreement: Agreement;
  readonly plan: PaymentPlan;
  /** What costs something else than when it was put into the cart, in the store's sentences. */
  readonly changes: readonly string[];
};

export async function readCheckout(): Promise<CheckoutView> {
  const cartId = await readCartId();
  if (cartId === null) return { status: "none" };
  const outcome = await retrieveOutcome(cartId);
  if (!outcome.ok) return outcome.status === 404 ? { status: "none" } : { status: "unreachable" };
  switch (outcome.value.status) {
    case "ordered":
    case "processing":
    case "refunded":
    case "refund_failed":
      return outcome.value;
    case "open":
      return readOpen(cartId);
    default:
      return outcome.value satisfies never;
  }
}

async function readOpen(cartId: string): Promise<CheckoutView> {
  // Asked first: what has changed is put right in the cart, and only then are its sums the ones to sign and to pay.
  const notices = await listCartNotices(cartId);
  const found = notices.ok ? notices.value : [];
  const blocked = found.find((notice) => notice.kind !== "repriced");
  if (blocked) return { status: "refused", refusal: { ...LINE_UNAVAILABLE, message: blocked.sentence } };
  const [cart, plan, agreement] = await Promise.all([
    retrieveCart(cartId),
    retrievePaymentPlan(cartId),
    retrieveAgreement(cartId),
  ]);
  if (!cart.ok) return cart.status === 404 ? { status: "none" } : { status: "unreachable" };
  if (cart.value.items.length === 0) return { status: "none" };
  if (!plan.ok) return plan.status === null ? { status: "unreachable" } : { status: "refused", refusal: plan };
  if (!agreement.ok)
    return agreement.status === null ? { status: "unreachable" } : { status: "refused", refusal: agreement };
  const draft_key = createHash("sha256").update(cartId).digest("hex").slice(0, 16);
  const details = detailsOf(cart.value);
  const changes = found.map((notice) => notice.sentence);
  return { status: "open", checkout: { draft_key, details, plan: plan.value, agreement: agreement.value, changes } };
}

const LINE_UNAVAILABLE = {
  ok: false,
  code: "CART_LINE_UNAVAILABLE",
  fields: [],
  status: ERRORS.CART_LINE_UNAVAILABLE.status,
} as const;

function detailsOf(cart: StockCart): ClientDetails {
  const address = cart.billing_address;
  return {
    first_name: address?.first_name ?? "",
    last_name: address?.last_name ?? "",
    email: cart.email ?? "",
    country: address?.country_code?.toUpperCase() ?? NO_DETAILS.country,
    postcode: address?.postal_code ?? "",
  };
}
