"use server";

import { redirect } from "next/navigation";
import { addDiscountCode, removeDiscountCode } from "@/store-api/cart";
import { cartAddress } from "./cart-address";
import { readCartId } from "./cart-cookie";
import { CODE_REFUSALS, noteOfRefusal, type CartNote, type RefusedCode } from "./cart-note";

/** Puts a discount code into the cart. Fields: `code`, `locale`. One that isn't taken comes back to the form. */
export async function applyDiscountCode(_before: RefusedCode | null, formData: FormData): Promise<RefusedCode> {
  const code = readCode(formData);
  const note = await apply(code);
  const why = CODE_REFUSALS.find((each) => each === note);
  if (why === undefined) redirect(cartAddress(formData.get("locale"), note));
  return { typed: code ?? "", why };
}

/** Takes one out. Fields: `code`, `locale`. */
export async function dropDiscountCode(formData: FormData): Promise<void> {
  redirect(cartAddress(formData.get("locale"), await drop(readCode(formData))));
}

async function apply(code: string | null): Promise<CartNote> {
  if (code === null) return "DISCOUNT_UNKNOWN";
  const cart_id = await readCartId();
  if (cart_id === null) return "CART_NOT_FOUND";
  const as_typed = await add(cart_id, code);
  // Medusa tells capitals from small letters; most codes are all capitals, and few people type them so.
  const capitals = code.toUpperCase();
  return as_typed === "DISCOUNT_UNKNOWN" && capitals !== code ? add(cart_id, capitals) : as_typed;
}

async function add(cart_id: string, code: string): Promise<CartNote> {
  const added = await addDiscountCode(cart_id, code);
  if (added.ok) return "discount_added";
  // Core's own route says 400 for a code that isn't, or isn't any more.
  return added.status === 400 ? "DISCOUNT_UNKNOWN" : noteOfRefusal(added);
}

async function drop(code: string | null): Promise<CartNote> {
  if (code === null) return "DISCOUNT_UNKNOWN";
  const cart_id = await readCartId();
  if (cart_id === null) return "CART_NOT_FOUND";
  const removed = await removeDiscountCode(cart_id, code);
  return removed.ok ? "discount_removed" : noteOfRefusal(removed);
}

/** Codes are told by word of mouth: the space around one is nobody's. */
function readCode(formData: FormData): string | null {
  const code = formData.get("code");
  if (typeof code !== "string") return null;
  const tidy = code.trim();
  return tidy !== "" && tidy.length <= 100 ? tidy : null;
}
