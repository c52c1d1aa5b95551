import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { CART_REFERENCE, newCartReference } from "../../workflows/checkout/cart-reference";
import { isRecord } from "./clinic-address";

const CART = /^\/store\/carts(\/[^/]+)?\/?$/;

/** Every cart gets its mark when it is made, and keeps it: a caller may neither choose nor change it. */
export function markCart(req: MedusaRequest<unknown>, _res: MedusaResponse, next: MedusaNextFunction): void {
  const found = CART.exec(req.originalUrl.split("?")[0] ?? "");
  if (req.method !== "POST" || !found || !isRecord(req.body)) return next();
  const { metadata = null, ...rest } = req.body;
  // What is no metadata at all is left to core's validator.
  if (metadata !== null && !isRecord(metadata)) return next();
  const { [CART_REFERENCE]: _chosen, ...given } = metadata ?? {};
  const creates = found[1] === undefined;
  if (creates) req.body = { ...rest, metadata: { ...given, ...newCartReference() } };
  else if (metadata !== null) req.body = { ...rest, metadata: given };
  next();
}
