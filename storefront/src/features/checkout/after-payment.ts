import type { PlacedResult } from "./place-order";
import type { Unplaced } from "./read-checkout";

/** What a page does next, once a card was charged and the server was asked what has become of it. */
export type AfterPayment =
  | { readonly do: "leave"; readonly href: string }
  | { readonly do: "tell_refund"; readonly unplaced: Unplaced }
  /** Ask again after `ms`; `complete`: ask the store to make the order, not only to tell. */
  | { readonly do: "ask_again"; readonly ms: number; readonly slow: boolean; readonly complete: boolean };

const PATIENT_ATTEMPTS = 8;

/**
 * After a successful charge there are two ends, an order or a refund, and the store finds one of them even when
 * nobody watches. So a page that hears neither, nor anything at all, never offers to pay again: it asks again.
 * `attempt` counts from 0.
 */
export function afterPayment(result: PlacedResult | null, attempt: number): AfterPayment {
  if (result?.ok && result.placed.status === "ordered") return { do: "leave", href: result.placed.href };
  if (result?.ok && (result.placed.status === "refunded" || result.placed.status === "refund_failed"))
    return { do: "tell_refund", unplaced: result.placed };
  const slow = attempt >= PATIENT_ATTEMPTS;
  return { do: "ask_again", ms: slow ? 4000 : 500 + attempt * 250, slow, complete: attempt % 4 === 3 };
}
