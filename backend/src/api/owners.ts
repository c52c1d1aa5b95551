import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { type CheckoutCart, readCart } from "../workflows/checkout/cart";
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

const Owned = z.object({ customer: z.object({ id: z.string(), has_account: z.boolean() }).nullish() });

/** The same question where nothing else of the cart is wanted: its id alone is read, and whose it is. */
export async function ownCartId(req: MedusaRequest<unknown>, id: string): Promise<void> {
  const { data } = await queryOf(req.scope).graph({
    entity: "cart",
    fields: ["id", "customer.id", "customer.has_account"],
    filters: { id },
  });
  const cart = Owned.safeParse(data[0]).data;
  const account_id = cart?.customer?.has_account ? cart.customer.id : null;
  if (!cart || !isFor({ account_id }, signedInCustomer(req) ?? null)) throw new Refusal("CART_NOT_FOUND");
}
