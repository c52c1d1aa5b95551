"use server";

import { redirect } from "next/navigation";
import { changeLine, removeLine } from "@/store-api/cart";
import { cartAddress } from "./cart-address";
import { readCartId } from "./cart-cookie";
import { noteOfRefusal, type CartNote } from "./cart-note";
import { parseQuantity } from "./quantity";

/** Sets a line's quantity. Fields: `line_id`, `quantity` (0 removes the line), `locale`. */
export async function changeCartLine(formData: FormData): Promise<void> {
  redirect(cartAddress(formData.get("locale"), await change(formData)));
}

/** Removes a line. Fields: `line_id`, `locale`. */
export async function removeCartLine(formData: FormData): Promise<void> {
  redirect(cartAddress(formData.get("locale"), await remove(formData)));
}

async function change(formData: FormData): Promise<CartNote> {
  const line_id = formData.get("line_id");
  const quantity = parseQuantity(formData.get("quantity"));
  if (typeof line_id !== "string" || line_id === "" || quantity === null) return "INVALID_INPUT";
  const cart_id = await readCartId();
  if (cart_id === null) return "CART_NOT_FOUND";
  const changed = await changeLine(cart_id, line_id, quantity);
  if (!changed.ok) return noteOfRefusal(changed);
  return quantity === 0 ? "removed" : "changed";
}

async function remove(formData: FormData): Promise<CartNote> {
  const line_id = formData.get("line_id");
  if (typeof line_id !== "string" || line_id === "") return "INVALID_INPUT";
  const cart_id = await readCartId();
  if (cart_id === null) return "CART_NOT_FOUND";
  const removed = await removeLine(cart_id, line_id);
  // A line that another tab has removed already is gone, which is what was asked.
  return removed.ok || removed.status === 404 ? "removed" : noteOfRefusal(removed);
}
