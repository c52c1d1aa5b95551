import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { openOrderLink } from "../documents/order-link";
import { environment } from "../environment";
import { type CheckoutCart, readCart } from "../workflows/checkout/cart";
import { OPEN_TO_THE_ID_MS } from "../workflows/checkout/cart-outcome";
import { isFor } from "../workflows/checkout/session-conditions";
import { queryOf } from "../workflows/checkout/sold-things";
import { Refusal } from "./http";

/** The signed-in customer's id; Medusa reads it from cookie or bearer token on every `/store` route. */
export const signedInCustomer = (req: MedusaRequest<unknown>): string | undefined => signedIn(req, "customer");

/** The id of the member of staff, where the route's middleware has read who asks. */
export const signedInStaff = (req: MedusaRequest<unknown>): string | undefined => signedIn(req, "user");

function signedIn(req: MedusaRequest<unknown>, as: "customer" | "user"): string | undefined {
  const context: unknown = "auth_context" in req ? req.auth_context : undefined;
  if (typeof context !== "object" || context === null) return undefined;
  if (!("actor_id" in context) || !("actor_type" in context) || context.actor_type !== as) return undefined;
  return typeof context.actor_id === "string" && context.actor_id !== "" ? context.actor_id : undefined;
}

/** The cart, for whom it is: a guest's by its id, a customer's for that customer. To anyone else it isn't there. */
export async function ownCart(req: MedusaRequest<unknown>, id: string): Promise<CheckoutCart> {
  const cart = await readCart(queryOf(req.scope), id);
  if (!cart || (cart.account_id !== null && cart.account_id !== signedInCustomer(req)))
    throw new Refusal("CART_NOT_FOUND");
  return cart;
}

const Owned = z.object({
  completed_at: z.coerce.date().nullish(),
  customer: z.object({ id: z.string(), has_account: z.boolean() }).nullish(),
});
type Owned = z.infer<typeof Owned>;

/** The same question where nothing else of the cart is wanted: its id alone is read, and whose it is. */
export async function ownCartId(req: MedusaRequest<unknown>, id: string): Promise<void> {
  const cart = await readOwned(req, id);
  if (!cart || !isTheirs(req, cart)) throw new Refusal("CART_NOT_FOUND");
}

/**
 * The same before core's own routes, which say themselves that a cart isn't there. A guest's that has become an order is
 * as open as the order is: half an hour.
 */
export async function openCart(req: MedusaRequest<unknown>, id: string, now: Date): Promise<void> {
  const cart = await readOwned(req, id);
  if (!cart) return;
  const over = cart.completed_at && now.getTime() - cart.completed_at.getTime() >= OPEN_TO_THE_ID_MS;
  if (!isTheirs(req, cart) || (over && !cart.customer?.has_account)) throw new Refusal("CART_NOT_FOUND");
}

async function readOwned(req: MedusaRequest<unknown>, id: string): Promise<Owned | undefined> {
  const { data } = await queryOf(req.scope).graph({
    entity: "cart",
    fields: ["id", "completed_at", "customer.id", "customer.has_account"],
    filters: { id },
  });
  return Owned.safeParse(data[0]).data;
}

function isTheirs(req: MedusaRequest<unknown>, { customer }: Owned): boolean {
  return isFor({ account_id: customer?.has_account ? customer.id : null }, signedInCustomer(req) ?? null);
}

/** Whether an order is for who asks: its customer, or who holds the link that its letter told. */
export function isTheirOrder(
  req: MedusaRequest<unknown>,
  order: { readonly id: string; readonly customer_id: string | null },
  now: Date,
): boolean {
  const customer = signedInCustomer(req);
  if (customer !== undefined && customer === order.customer_id) return true;
  const token = req.get("x-order-token");
  const link = token ? openOrderLink(token, environment().ORDER_LINK_SECRET, now) : undefined;
  return link?.kind === "valid" && link.order_id === order.id;
}
