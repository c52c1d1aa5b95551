import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows";
import { OPEN_TO_THE_ID_MS } from "../../../../workflows/checkout/cart-outcome";
import { readPaidOrder } from "../../../../workflows/checkout/order";
import { queryOf } from "../../../../workflows/checkout/sold-things";
import { Refusal } from "../../../http";
import { isTheirOrder } from "../../../owners";

/**
 * In place of core's, which answers to the id alone for ever. Ours does so for half an hour, which a stock
 * storefront's confirmation page needs; then it asks for the customer's sign-in or the order's token.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params["id"] ?? "";
  const now = new Date();
  const order = await readPaidOrder(queryOf(req.scope), id);
  if (!order) throw new Refusal("NOT_FOUND");
  const young = now.getTime() - order.placed_at.getTime() < OPEN_TO_THE_ID_MS;
  if (!young && !isTheirOrder(req, order, now)) throw new Refusal("NOT_FOUND");
  const { result } = await getOrderDetailWorkflow(req.scope).run({
    input: { fields: req.queryConfig.fields, order_id: id, filters: { is_draft_order: false } },
  });
  res.status(200).json({ order: result });
}
