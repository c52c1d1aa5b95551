/** What a page says after a change: keys of `cart.messages`, so that an address carries no text of its own. */
export const CART_NOTES = [
  "added",
  "changed",
  "removed",
  "discount_added",
  "discount_removed",
  "new_cart",
  "INVALID_INPUT",
  "DISCOUNT_UNKNOWN",
  "TOO_MANY_REQUESTS",
  "CART_LINE_UNAVAILABLE",
  "CONSULTATION_FIRST",
  "CART_NOT_FOUND",
  "CART_COMPLETED",
  "OFFLINE",
  "OTHER",
] as const;
export type CartNote = (typeof CART_NOTES)[number];

const GOOD: readonly CartNote[] = ["added", "changed", "removed", "discount_added", "discount_removed"];

/** The note that a query names; null where it names none of ours. */
export function parseCartNote(given: unknown): CartNote | null {
  return CART_NOTES.find((note) => note === given) ?? null;
}

/** Why a code wasn't taken, where the cart is as it was and another may be tried: said beside the field. */
export const CODE_REFUSALS = ["DISCOUNT_UNKNOWN", "TOO_MANY_REQUESTS", "OFFLINE", "OTHER"] as const;
export type CodeRefusal = (typeof CODE_REFUSALS)[number];

/** A code that wasn't taken, as it was typed. It comes back to its field, and stands in no address. */
export type RefusedCode = { readonly typed: string; readonly why: CodeRefusal };

/** What may be said over an empty cart: why it is empty, or why nothing came into it. */
const SAID_OF_NOTHING: readonly CartNote[] = CART_NOTES.filter(
  (note) => !["added", "changed", "discount_added", "discount_removed", "DISCOUNT_UNKNOWN"].includes(note),
);

/** The note as it fits the cart: an address outlives what it told, as where somebody goes back after paying. */
export function fittingNote(note: CartNote | null, cart: "filled" | "empty" | "paid"): CartNote | null {
  if (note === null || cart === "filled") return note;
  if (cart === "paid" && note === "removed") return null;
  return SAID_OF_NOTHING.includes(note) ? note : null;
}

export const isGoodNews = (note: CartNote): boolean => GOOD.includes(note);

/** The note for a refusal of the store. `status` null: no answer came. */
export function noteOfRefusal(refusal: { readonly code: string; readonly status: number | null }): CartNote {
  if (refusal.status === null) return "OFFLINE";
  if (refusal.code === "NOT_FOUND") return "CART_NOT_FOUND";
  const note = parseCartNote(refusal.code);
  return note && !isGoodNews(note) ? note : "OTHER";
}
