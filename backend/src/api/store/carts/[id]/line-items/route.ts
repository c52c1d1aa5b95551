import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addLineItemsWorkflow } from "../../../../../workflows/cart/add-line-items";
import type { AskedItem } from "../../../../../workflows/cart/decide-lines";
import { Refusal } from "../../../../http";
import { presentCart } from "../../answer";

type AddLineItem = AskedItem & { additional_data?: Record<string, unknown> };

/** Medusa's own route, whose validation stands before it, with our packages' rules. */
export async function POST(req: MedusaRequest<AddLineItem>, res: MedusaResponse): Promise<void> {
  const cart_id = req.params["id"] ?? "";
  const { additional_data, ...item } = req.validatedBody;
  const { result } = await addLineItemsWorkflow(req.scope).run({ input: { cart_id, items: [item], additional_data } });
  if (!result.ok) throw new Refusal(result.code, result.fields);
  res.json({ cart: await presentCart(req, cart_id) });
}
