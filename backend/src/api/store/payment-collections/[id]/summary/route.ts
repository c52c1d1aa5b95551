import type { PaymentCollectionSummaryResponse } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { presentCollection } from "../../../../../workflows/orders/present-collection";
import { queryOf } from "../../../../../workflows/checkout/sold-things";
import { Refusal } from "../../../../http";

const Links = z.array(z.object({ order_id: z.string() }));

/** What is due on the collection behind a payment link. Its id is the key, and tells amounts alone. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<z.infer<typeof PaymentCollectionSummaryResponse>>,
): Promise<void> {
  const payment_collection_id = req.params["id"] ?? "";
  const { data } = await queryOf(req.scope).graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id },
  });
  const order_id = Links.parse(data)[0]?.order_id;
  const summary = order_id ? await presentCollection(req.scope, order_id, payment_collection_id) : undefined;
  if (!summary) throw new Refusal("NOT_FOUND");
  res.json({ payment_collection: summary });
}
