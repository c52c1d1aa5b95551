import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";

/** Where an order comes from: null for a cart where staff wrote it, for both where a payment has no order. */
export type OrderOrigin = { readonly order_id: string | null; readonly cart_id: string | null };

/** Longer than Stripe takes at its slowest, all of the client's retries included. */
const LEASE_S = 180;
const WAIT_S = 30;

/**
 * Takes what other work on this order takes: the cart's lock, as settling does, and then the order's, as core's edits and
 * clearance do. Two steps, because Medusa's own provider, asked for both at once, keeps the first where the second is
 * another's.
 */
export function acquireOrderLock(origin: WorkflowData<OrderOrigin>): void {
  const keys = transform({ origin }, ({ origin }) => keysOf(origin));
  acquireLockStep({ key: keys.cart, timeout: WAIT_S, ttl: LEASE_S }).config({ name: "lock-cart" });
  acquireLockStep({ key: keys.order, timeout: WAIT_S, ttl: LEASE_S }).config({ name: "lock-order" });
}

export function releaseOrderLock(origin: WorkflowData<OrderOrigin>): void {
  const keys = transform({ origin }, ({ origin }) => keysOf(origin));
  releaseLockStep({ key: keys.order }).config({ name: "unlock-order" });
  releaseLockStep({ key: keys.cart }).config({ name: "unlock-cart" });
}

/** No key is no lock. */
const keysOf = ({ cart_id, order_id }: OrderOrigin) => ({
  cart: cart_id === null ? [] : [cart_id],
  order: order_id === null ? [] : [order_id],
});
