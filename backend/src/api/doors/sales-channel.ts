import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { pathOf, Refusal, salesChannelsOf } from "../http";

const CART = /^\/store\/carts(\/[^/]+)?$/i;
const Asked = z.object({ sales_channel_id: z.string() });

/** A cart is of the sales channels that the caller's publishable key opens, whatever the body asks for. */
export function refuseForeignChannel(
  req: MedusaRequest<unknown>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (req.method !== "POST" || !CART.test(pathOf(req))) return next();
  const { data } = Asked.safeParse(req.body);
  const foreign = data !== undefined && !salesChannelsOf(req).includes(data.sales_channel_id);
  next(foreign ? new Refusal("FORBIDDEN") : undefined);
}
