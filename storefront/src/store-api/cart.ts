import "server-only";
import {
  CartNotices,
  type CartNotice,
  StockCartReference,
  StockCartResponse,
  StockLineDeleted,
  type StockCart,
} from "@ampoule/contract/cart";
import { type ClientOfCart, ClientOfCartResponse } from "@ampoule/contract/checkout";
import { callStore, type StoreResult } from "./call-store";

// Completed carts are read too: a page must know that one has become an order.
const FIELDS = [
  "id",
  "region_id",
  "currency_code",
  "completed_at",
  "email",
  "*items",
  "promotions.code",
  "promotions.is_automatic",
  "billing_address.first_name",
  "billing_address.last_name",
  "billing_address.country_code",
  "billing_address.postal_code",
].join(",");

const pathOf = (cartId: string): string => `/carts/${encodeURIComponent(cartId)}`;

// Where nothing of the answer is read but that it is one: Medusa otherwise reads and computes the whole cart for it.
const ID_ALONE = { fields: "id" } as const;

export type NewLine = { readonly variant_id: string; readonly quantity: number };

/** A new cart of the clinic's region with one line in it. Gives its id. */
export async function createCart(regionId: string, line: NewLine): Promise<StoreResult<string>> {
  const result = await callStore({
    path: "/carts",
    method: "POST",
    query: ID_ALONE,
    body: { region_id: regionId, items: [line] },
    schema: StockCartReference,
  });
  return result.ok ? { ok: true, value: result.value.cart.id } : result;
}

export async function retrieveCart(cartId: string): Promise<StoreResult<StockCart>> {
  const result = await callStore({ path: pathOf(cartId), query: { fields: FIELDS }, schema: StockCartResponse });
  return result.ok ? { ok: true, value: result.value.cart } : result;
}

export function addLine(cartId: string, line: NewLine): Promise<StoreResult<unknown>> {
  const path = `${pathOf(cartId)}/line-items`;
  return callStore({ path, method: "POST", query: ID_ALONE, body: line, schema: StockCartReference });
}

/** Sets a line's quantity; 0 removes it, as Medusa does. */
export function changeLine(cartId: string, lineId: string, quantity: number): Promise<StoreResult<unknown>> {
  const path = `${pathOf(cartId)}/line-items/${encodeURIComponent(lineId)}`;
  return callStore({ path, method: "POST", query: ID_ALONE, body: { quantity }, schema: StockCartReference });
}

export function removeLine(cartId: string, lineId: string): Promise<StoreResult<unknown>> {
  const path = `${pathOf(cartId)}/line-items/${encodeURIComponent(lineId)}`;
  return callStore({ path, method: "DELETE", schema: StockLineDeleted });
}

/** Puts a discount code beside those that are there. Medusa refuses one that isn't valid with `invalid_data`. */
export function addDiscountCode(cartId: string, code: string): Promise<StoreResult<unknown>> {
  const path = `${pathOf(cartId)}/promotions`;
  return callStore({
    path,
    method: "POST",
    query: ID_ALONE,
    body: { promo_codes: [code] },
    schema: StockCartReference,
  });
}

export function removeDiscountCode(cartId: string, code: string): Promise<StoreResult<unknown>> {
  const path = `${pathOf(cartId)}/promotions`;
  return callStore({
    path,
    method: "DELETE",
    query: ID_ALONE,
    body: { promo_codes: [code] },
    schema: StockCartReference,
  });
}

/** Who pays: the address is the card's, and of it only country and postcode. */
export function updateCartClient(cartId: string, client: ClientOfCart): Promise<StoreResult<unknown>> {
  return callStore({ path: `${pathOf(cartId)}/client`, method: "POST", body: client, schema: ClientOfCartResponse });
}

/** What has changed under the cart since it was filled: sold out, unpublished, re-priced. */
export async function listCartNotices(cartId: string): Promise<StoreResult<CartNotice[]>> {
  const result = await callStore({ path: `${pathOf(cartId)}/notices`, schema: CartNotices });
  return result.ok ? { ok: true, value: result.value.notices } : result;
}
