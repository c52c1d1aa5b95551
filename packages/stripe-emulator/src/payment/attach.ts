import type Stripe from "stripe";
import { cardOfKind } from "../cards/test-cards";
import { emit } from "../resources/emit";
import type { Context } from "../server/context";
import { cardFailure, refused } from "../wire/failure";

const USED =
  "The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected " +
  "account without Customer attachment, or was detached from a Customer. It may not be used again. To use a PaymentMethod " +
  "multiple times, you must attach it to a Customer first.";

/** @throws StripeFailure when the card was used up without a customer. */
export function assertUsable(context: Context, method: Stripe.PaymentMethod): void {
  if (context.tx.get("cards", method.id)?.consumed) throw refused(USED, undefined, "payment_method");
}

/** Saves a card to a customer. Attaching runs a check with the issuer, so declining cards are refused here too. */
export function attachMethod(context: Context, before: Stripe.PaymentMethod, customer: string): Stripe.PaymentMethod {
  const { tx } = context;
  if (before.customer === customer) return before;
  if (before.customer !== null)
    throw refused("The payment method you provided has already been attached to a customer.");
  assertUsable(context, before);
  const card = tx.get("cards", before.id);
  const test = cardOfKind(card?.kind ?? "");
  if (test.decline && test.authentication === "never" && test.kind !== "customer_fail")
    throw cardFailure({ ...test.decline });
  const method = tx.put("payment_methods", { ...before, customer });
  emit(context, "payment_method.attached", method, { customer: null });
  return method;
}
