import type { CartOutcomeResponse } from "@ampoule/contract";
import { languageOf } from "@ampoule/domain/language";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { environment } from "../../../../../environment";
import { cartOutcome } from "../../../../../workflows/checkout/cart-outcome";
import { Refusal } from "../../../../http";
import { ownCart } from "../../../../owners";
import { orStripeUnavailable } from "../../../../stripe-unavailable";

/** What has become of the cart; a client whose browser came back asks until it leaves `processing`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<z.infer<typeof CartOutcomeResponse>>): Promise<void> {
  const cart = await ownCart(req, req.params["id"] ?? "");
  const outcome = await orStripeUnavailable(() =>
    cartOutcome(req.scope, cart, {
      now: new Date(),
      link_secret: environment().ORDER_LINK_SECRET,
      signed_in: cart.account_id !== null,
      language: languageOf(req.locale),
    }),
  );
  if (outcome === "gone") throw new Refusal("CART_NOT_FOUND");
  res.setHeader("Cache-Control", "no-store").json({ outcome });
}
