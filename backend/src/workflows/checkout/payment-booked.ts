import type { Snapshot } from "../../modules/payment-schedule/snapshot";
import { STRIPE_PROVIDER_ID } from "./judge-completion";
import type { PaidOrder } from "./order";

/**
 * Whether what the order owes today stands in Medusa's books. An order exists a moment before its payment does:
 * completion makes the order first, then authorises. Until then it is neither settled nor shown. A card payment is
 * booked when it is captured; another provider's, which the clinic collects itself, when it is there.
 */
export function isPaymentBooked(
  order: Pick<PaidOrder, "collections">,
  due_today: Snapshot["due_today_minor"],
): boolean {
  if (BigInt(due_today) === 0n) return true;
  return order.collections
    .flatMap((collection) => collection.payments)
    .some((payment) => payment.provider_id !== STRIPE_PROVIDER_ID || payment.captured > 0n);
}
