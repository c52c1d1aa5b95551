"use server";

import type { CartOutcome } from "@ampoule/contract/checkout";
import { hasLocale } from "next-intl";
import { keepOrderedCartId, readCartId } from "@/features/cart/cart-cookie";
import { routing } from "@/i18n/routing";
import type { StoreRefusal, StoreResult } from "@/store-api/call-store";
import { completeCart, retrieveOutcome } from "@/store-api/checkout";
import { noCart } from "./no-cart";
import type { Unplaced } from "./read-checkout";

/** What has become of the payment, with the address of the order's page once there is an order. */
export type Placed =
  { readonly status: "open" | "processing" } | { readonly status: "ordered"; readonly href: string } | Unplaced;
export type PlacedResult = { readonly ok: true; readonly placed: Placed } | StoreRefusal;

/** Nothing is completed any more. */
const DECIDED: readonly CartOutcome["status"][] = ["ordered", "refunded", "refund_failed"];

/**
 * Makes this browser's cart an order, and tells what has become of it. Repeating it is safe, and so is racing
 * Stripe's event, another tab or a second click: the store makes one order of a cart, and both see it.
 */
export async function placeOrder(locale: string): Promise<PlacedResult> {
  const cartId = await readCartId();
  if (cartId === null) return noCart();
  const request_id = crypto.randomUUID();
  const before = await retrieveOutcome(cartId, request_id);
  if (!before.ok) return before;
  if (DECIDED.includes(before.value.status)) return tell(cartId, before, locale);
  const completed = await completeCart(cartId, request_id);
  const after = await retrieveOutcome(cartId, request_id);
  if (after.ok && after.value.status === "open" && !completed.ok) return completed;
  return tell(cartId, after, locale);
}

/** What has become of this browser's cart, changing nothing. */
export async function readPlaced(locale: string): Promise<PlacedResult> {
  const cartId = await readCartId();
  return cartId === null ? noCart() : tell(cartId, await retrieveOutcome(cartId), locale);
}

async function tell(cartId: string, outcome: StoreResult<CartOutcome>, locale: string): Promise<PlacedResult> {
  if (!outcome.ok) return outcome;
  if (outcome.value.status !== "ordered") return { ok: true, placed: outcome.value };
  await keepOrderedCartId(cartId);
  const language = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
  const href = `/${language}/order/${encodeURIComponent(outcome.value.order_link)}?placed=1`;
  return { ok: true, placed: { status: "ordered", href } };
}
