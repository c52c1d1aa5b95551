import "server-only";
import { createCart, retrieveCart } from "@/store-api/cart";
import type { StoreRefusal } from "@/store-api/call-store";
import { retrieveClinic } from "@/store-api/clinic";
import { keepCartId, readCartId } from "./cart-cookie";

export type UsableCart = {
  readonly ok: true;
  readonly cart_id: string;
  /** True where an earlier cart had to be left behind: the client is told. */
  readonly replaced: boolean;
};

/**
 * A cart that lines can go into: this browser's, or a new one where there is none, where it has expired, belongs to
 * another region, or has become an order. Sets the cookie, so it runs in a server action.
 */
export async function usableCart(): Promise<UsableCart | StoreRefusal> {
  const clinic = await retrieveClinic();
  if (!clinic.ok) return clinic;
  const { region_id } = clinic.value;
  const held = await readCartId();
  if (held === null) return startCart(region_id, false);
  const cart = await retrieveCart(held);
  if (!cart.ok) return cart.status === 404 ? startCart(region_id, true) : cart;
  if (cart.value.completed_at) return startCart(region_id, false);
  if (cart.value.region_id !== region_id) return startCart(region_id, true);
  return { ok: true, cart_id: held, replaced: false };
}

/** A new, empty cart in this browser's cookie. */
export async function startCart(regionId: string, replaced: boolean): Promise<UsableCart | StoreRefusal> {
  const created = await createCart(regionId);
  if (!created.ok) return created;
  await keepCartId(created.value);
  return { ok: true, cart_id: created.value, replaced };
}
