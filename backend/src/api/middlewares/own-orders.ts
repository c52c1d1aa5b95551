import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPaidOrder } from "../../workflows/checkout/order";
import { queryOf } from "../../workflows/checkout/sold-things";
import { pathOf, Refusal } from "../http";
import { isTheirOrder } from "../owners";

const REQUEST = /^\/store\/orders\/([^/]+)\/transfer\/request\/?$/i;

/**
 * Core lets whoever is signed in ask for any order by its id, shows them the order, and holds it open for the change
 * until staff undo that. Who asks has to hold the order's link, or be its customer.
 */
export async function keepOrdersTheirs(
  req: MedusaRequest<unknown>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [, id] = REQUEST.exec(pathOf(req)) ?? [];
  if (!id) return next();
  const order = await readPaidOrder(queryOf(req.scope), id);
  if (!order || !isTheirOrder(req, order, new Date())) throw new Refusal("NOT_FOUND");
  next();
}
