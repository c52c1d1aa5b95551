"use server";

import { redirect } from "next/navigation";
import { addLine } from "@/store-api/cart";
import { retrieveClinic } from "@/store-api/clinic";
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
  const cart = await usableCart();
  if (!cart.ok) return noteOfRefusal(cart);
  const added = await addLine(cart.cart_id, { variant_id, quantity });
  if (added.ok) return cart.replaced ? "new_cart" : "added";
  if (LEFT_BEHIND.includes(added.code)) return addToNewCart({ variant_id, quantity });
  return noteOfLine(added);
}

async function addToNewCart(line: { variant_id: string; quantity: number }): Promise<CartNote> {
  const clinic = await retrieveClinic();
  if (!clinic.ok) return noteOfRefusal(clinic);
  const cart = await startCart(clinic.value.region_id, true);
  if (!cart.ok) return noteOfRefusal(cart);
  const added = await addLine(cart.cart_id, line);
  return added.ok ? "new_cart" : noteOfLine(added);
}

/** Here the cart was just read, so what wasn't found is the variant. */
const noteOfLine = (refusal: StoreRefusal): CartNote =>
  refusal.status === 404 ? "CART_LINE_UNAVAILABLE" : noteOfRefusal(refusal);
