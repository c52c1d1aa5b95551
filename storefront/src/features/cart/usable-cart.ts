import "server-only";
import { createCart, type NewLine, retrieveCart } from "@/store-api/cart";
import type { StoreRefusal } from "@/store-api/call-store";
import { retrieveClinic } from "@/store-api/clinic";
import { keepCartId, readCartId } from "./cart-cookie";

export type UsableCart = {
  readonly ok: true;
  /** Null where a new one has to be made, which is made with its first line in it. */
  readonly cart_id: string | null;
  readonly region_id: string;
  /** True where an earlier cart had to be left behind: the client is told. */
  readonly replaced: boolean;
};

/**
 * A cart that lines can go into: this browser's, or none where there is none, where it has expired, belongs to another
 * region, or has become an order.
 */
export async function usableCart(): Promise<UsableCart | StoreRefusal> {
  const clinic = await retrieveClinic();
  if (!clinic.ok) return clinic;
  const { region_id } = clinic.value;
  const none = (replaced: boolean): UsableCart => ({ ok: true, cart_id: null, region_id, replaced });
  const held = await readCartId();
  if (held === null) return none(false);
  const cart = await retrieveCart(held);
  if (!cart.ok) return cart.status === 404 ? none(true) : cart;
  if (cart.value.completed_at) return none(false);
  if (cart.value.region_id !== region_id) return none(true);
  return { ok: true, cart_id: held, region_id, replaced: false };
}

/** A new cart with this line in it, in this browser's cookie. Sets the cookie, so it runs in a server action. */
export async function startCart(regionId: string, line: NewLine): Promise<{ readonly ok: true } | StoreRefusal> {
  const created = await createCart(regionId, line);
  if (!created.ok) return created;
  await keepCartId(created.value);
  return { ok: true };
}
