"use server";

import { redirect } from "next/navigation";
import { addLine, type NewLine } from "@/store-api/cart";
import type { StoreRefusal } from "@/store-api/call-store";
import { cartAddress } from "./cart-address";
import { noteOfRefusal, type CartNote } from "./cart-note";
import { parseQuantity } from "./quantity";
import { startCart, usableCart } from "./usable-cart";

// A cart that can't take lines any more though it could be read: it was paid or ordered a moment ago.
const LEFT_BEHIND: readonly string[] = ["CART_COMPLETED", "PAYMENT_ALREADY_MADE", "CART_NOT_FOUND"];

/**
 * Puts a variant into this browser's cart and shows the cart. Fields: `variant_id`, `quantity` (1 where left out),
 * `locale`. Works without JavaScript; whatever goes wrong is said on the cart's page.
 */
export async function addToCart(formData: FormData): Promise<void> {
  redirect(cartAddress(formData.get("locale"), await add(formData)));
}

async function add(formData: FormData): Promise<CartNote> {
  const variant_id = formData.get("variant_id");
  const quantity = parseQuantity(formData.get("quantity") ?? "1");
  if (typeof variant_id !== "string" || variant_id === "" || !quantity) return "INVALID_INPUT";
  const line = { variant_id, quantity };
  const cart = await usableCart();
  if (!cart.ok) return noteOfRefusal(cart);
  if (cart.cart_id === null) return addToNewCart(cart.region_id, line, cart.replaced);
  const added = await addLine(cart.cart_id, line);
  if (added.ok) return "added";
  if (LEFT_BEHIND.includes(added.code)) return addToNewCart(cart.region_id, line, true);
  return noteOfLine(added);
}

async function addToNewCart(region_id: string, line: NewLine, replaced: boolean): Promise<CartNote> {
  const started = await startCart(region_id, line);
  if (!started.ok) return noteOfLine(started);
  return replaced ? "new_cart" : "added";
}

/** Here the cart was just read, or is new, so what wasn't found is the variant. */
const noteOfLine = (refusal: StoreRefusal): CartNote =>
  refusal.status === 404 ? "CART_LINE_UNAVAILABLE" : noteOfRefusal(refusal);
