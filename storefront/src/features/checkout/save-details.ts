"use server";

import { readCartId } from "@/features/cart/cart-cookie";
import type { StoreRefusal } from "@/store-api/call-store";
import { updateCartClient } from "@/store-api/cart";
import {
  clientDetailsProblems,
  tidyClientDetails,
  type ClientDetails,
  type ClientDetailsProblems,
} from "./client-details";
import { noCart, notOurs } from "./no-cart";

export type SavedDetails =
  | { readonly ok: true; readonly details: ClientDetails }
  | { readonly ok: false; readonly problems: ClientDetailsProblems }
  | StoreRefusal;

/** Keeps who pays on the cart. Checks again what the page has checked: an action can be called by anyone. */
export async function saveDetails(given: ClientDetails): Promise<SavedDetails> {
  const fields = [given?.first_name, given?.last_name, given?.email, given?.country, given?.postcode];
  if (!fields.every((field) => typeof field === "string" && field.length < 1000)) return notOurs();
  const problems = clientDetailsProblems(given);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const cartId = await readCartId();
  if (cartId === null) return noCart();
  const details = tidyClientDetails(given);
  const saved = await updateCartClient(cartId, {
    email: details.email,
    billing_address: {
      first_name: details.first_name,
      last_name: details.last_name,
      country_code: details.country.toLowerCase(),
      postal_code: details.postcode,
    },
  });
  if (saved.ok) return { ok: true, details };
  const email = saved.fields.some((field) => field.path === "email");
  return email ? { ok: false, problems: { email: "email_invalid" } } : saved;
}
