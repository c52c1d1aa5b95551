import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LimitName } from "../../modules/attempts";
import { pathOf } from "../http";
import { addressOf, attemptsOf, forgiveUnserved, limited, refuseAfterDeclines } from "./limited";

type Rule = { readonly path: RegExp; readonly cart?: LimitName; readonly address: LimitName };

/** The first group of a path is the cart's id, or the signed link that stands for one. */
const RULES: readonly Rule[] = [
  { path: /^\/store\/carts\/([^/]+)\/agreement$/i, cart: "agreement_cart", address: "agreement_address" },
  { path: /^\/store\/order-links\/([^/]+)\/agreement$/i, cart: "agreement_cart", address: "agreement_address" },
  { path: /^\/store\/carts\/([^/]+)\/promotions$/i, cart: "discount_cart", address: "discount_address" },
  { path: /^\/store\/carts\/([^/]+)\/complete$/i, cart: "complete_cart", address: "complete_address" },
  { path: /^\/store\/consultation-requests$/i, address: "consultation_address" },
];

/** Holds back who asks for the same again and again: by cart and by address. */
export async function limitCheckout(
  req: MedusaRequest<unknown>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "POST") return next();
  const path = pathOf(req);
  for (const rule of RULES) {
    const found = rule.path.exec(path);
    if (!found) continue;
    const [, cart] = found;
    await limitedByCart(req, rule.address, rule.cart && cart ? [rule.cart, cart] : undefined);
    break;
  }
  next();
}

/** The same for a payment session, whose cart the route alone knows; and none after too many declined cards. */
export async function limitPaymentSession(req: MedusaRequest<unknown>, cart_id: string): Promise<void> {
  await limitedByCart(req, "session_address", ["session_cart", cart_id]);
  await refuseAfterDeclines(req, cart_id);
}

async function limitedByCart(
  req: MedusaRequest<unknown>,
  by_address: LimitName,
  by_cart: [LimitName, string] | undefined,
): Promise<void> {
  await limited(req, [[by_address, addressOf(req)], ...(by_cart ? [by_cart] : [])]);
  if (by_cart) forgiveUnserved(req, ...by_cart);
}

/** Remembers where a payment is opened from: Stripe tells of a decline without the client's address. */
export async function rememberOrigin(req: MedusaRequest<unknown>, cart_id: string): Promise<void> {
  await attemptsOf(req).openedFrom(cart_id, addressOf(req));
}
