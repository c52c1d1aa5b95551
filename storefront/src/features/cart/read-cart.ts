import "server-only";
import type { CartNotice, StockCart } from "@ampoule/contract/cart";
import type { PaymentPlan } from "@ampoule/contract/checkout";
import type { CarePackage } from "@ampoule/contract/catalogue";
import { listCartNotices, retrieveCart } from "@/store-api/cart";
import { retrieveCarePackages } from "@/store-api/care-packages";
import type { StoreRefusal } from "@/store-api/call-store";
import { retrieveOutcome, retrievePaymentPlan } from "@/store-api/checkout";
import { retrieveClinic } from "@/store-api/clinic";
import { readCartId } from "./cart-cookie";

/** A line of the cart with the package it is of (its art) and what it costs today and later. */
export type CartLine = {
  readonly id: string;
  readonly title: string;
  readonly option: string | null;
  readonly quantity: number;
  readonly care_package: CarePackage | null;
  readonly plan: PaymentPlan["lines"][number] | null;
  readonly notices: readonly CartNotice[];
  /** Title of the line that brought this one (a ketamine series brings its consultation), or null. */
  readonly brought_by: string | null;
};

export type CartView =
  | { readonly status: "none" }
  | { readonly status: "expired" }
  | { readonly status: "ordered"; readonly order_link: string }
  | { readonly status: "processing" }
  | { readonly status: "unreachable" }
  | {
      readonly status: "open";
      readonly lines: readonly CartLine[];
      /** Discount codes that were typed in; what is taken off by itself has none. */
      readonly codes: readonly string[];
      readonly plan: PaymentPlan | null;
      /** Why there is no plan; null where there is one, or nothing to plan. */
      readonly refusal: StoreRefusal | null;
    };

/** This browser's cart as its page shows it. */
export async function readCart(): Promise<CartView> {
  const cartId = await readCartId();
  if (cartId === null) return { status: "none" };
  const [cart, outcome, clinic] = await Promise.all([retrieveCart(cartId), retrieveOutcome(cartId), retrieveClinic()]);
  if (outcome.ok && outcome.value.status === "ordered")
    return { status: "ordered", order_link: outcome.value.order_link };
  if (outcome.ok && outcome.value.status === "processing") return { status: "processing" };
  if (!cart.ok) return { status: cart.status === 404 ? "expired" : "unreachable" };
  if (cart.value.completed_at) return { status: "none" };
  if (clinic.ok && cart.value.region_id !== clinic.value.region_id) return { status: "expired" };
  return openView(cart.value);
}

async function openView(cart: StockCart): Promise<CartView> {
  if (cart.items.length === 0) return { status: "open", lines: [], codes: [], plan: null, refusal: null };
  // Asked first: what has changed is put right in the cart, and only then are its sums the ones to show.
  const [notices, packages] = await Promise.all([
    listCartNotices(cart.id),
    retrieveCarePackages(cart.items.map(({ product_handle }) => product_handle)),
  ]);
  const plan = await retrievePaymentPlan(cart.id);
  const by_handle = new Map(packages.map((each) => [each.handle, each]));
  // The package's own, in the language of the page: the cart keeps the one that it was sold under.
  const titleOf = ({ product_handle, product_title, title }: StockCart["items"][number]): string =>
    by_handle.get(product_handle ?? "")?.title ?? product_title ?? title;
  const lines = cart.items.map((item): CartLine => {
    const care_package = by_handle.get(item.product_handle ?? "") ?? null;
    const bringer = cart.items.find(
      (other) => by_handle.get(other.product_handle ?? "")?.brings === item.product_handle,
    );
    return {
      id: item.id,
      title: titleOf(item),
      option:
        care_package?.options.find((each) => each.variant_id === item.variant_id)?.title ?? item.variant_title ?? null,
      quantity: item.quantity,
      care_package,
      plan: plan.ok ? (plan.value.lines.find((line) => line.line_item_id === item.id) ?? null) : null,
      notices: notices.ok ? notices.value.filter((notice) => notice.line_item_id === item.id) : [],
      brought_by: bringer ? titleOf(bringer) : null,
    };
  });
  const codes = (cart.promotions ?? []).flatMap((each) => (each?.code && !each.is_automatic ? [each.code] : []));
  return { status: "open", lines, codes, plan: plan.ok ? plan.value : null, refusal: plan.ok ? null : plan };
}
