import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pathOf } from "../http";
import { openCart } from "../owners";

const CART = /^\/store\/carts\/([^/]+)(?:\/([^/]+))?/i;

/** Our own routes, which ask it themselves, each after what it shows. */
const ASK_THEMSELVES = ["agreement", "client", "deposit-session", "notices", "outcome", "payment-plan"];

/**
 * Core gives a cart, with its client's name and address, to whoever has its id, and lets them change it. A customer's is
 * for that customer here, as in our own routes; a guest's stays with its id until it has become an order.
 */
export async function keepCartsTheirs(
  req: MedusaRequest<unknown>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [, id, part = ""] = CART.exec(pathOf(req)) ?? [];
  if (id && !ASK_THEMSELVES.includes(part.toLowerCase())) await openCart(req, id, new Date());
  next();
}
