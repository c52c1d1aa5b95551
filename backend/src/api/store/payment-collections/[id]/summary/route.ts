import type { PaymentCollectionSummaryResponse } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { presentCollection } from "../../../../../workflows/orders/present-collection";
import { queryOf } from "../../../../../workflows/checkout/sold-things";
import { parse, Refusal } from "../../../../http";

const Links = z.array(z.object({ order_id: z.string() }));
/** Core's payment link names the order beside the collection; a caller that names one is held to it. */
const Named = z.object({ order_id: z.string().optional() });

/**
 * What is due on the collection behind a payment link. Its id is the key, and tells amounts alone. `NOT_FOUND` where
 * there is no such collection of an order, or the order that the link names isn't the collection's.
 */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<z.infer<typeof PaymentCollectionSummaryResponse>>,
): Promise<void> {
  const named = parse(Named, req.query);
  const payment_collection_id = req.params["id"] ?? "";
  const { data } = await queryOf(req.scope).graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id },
  });
  const order_id = Links.parse(data)[0]?.order_id;
  if (!order_id || (named.order_id !== undefined && named.order_id !== order_id)) throw new Refusal("NOT_FOUND");
  const summary = await presentCollection(req.scope, order_id, payment_collection_id);
  if (!summary) throw new Refusal("NOT_FOUND");
  res.json({ payment_collection: summary });
}
