import type { PaidOrder } from "./order";

/**
 * Whether an order has come to be without any payment: completion makes the order first and books the payment last, and
 * a process that dies in between leaves this. So does one that is still at it: who asks must hold the cart's lock. An
 * order that is gone while its link stands is one whose undoing was broken off.
 */
export function hasNoPayment(order: Pick<PaidOrder, "collections"> | undefined): boolean {
  return (order?.collections ?? []).every((collection) => collection.payments.length === 0);
}
