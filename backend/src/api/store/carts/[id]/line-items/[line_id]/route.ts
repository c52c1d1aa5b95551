import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeLineItemWorkflow } from "../../../../../../workflows/cart/change-line-item";
import { Refusal } from "../../../../../http";
import { presentCart } from "../../../answer";

type SetLineItem = {
  quantity: number;
  metadata?: Record<string, unknown> | null;
  additional_data?: Record<string, unknown>;
};

/** Medusa's own routes, whose validation stands before them, with our packages' rules. */
export async function POST(req: MedusaRequest<SetLineItem>, res: MedusaResponse): Promise<void> {
  const { cart_id, line_id } = idsOf(req);
  const { result } = await changeLineItemWorkflow(req.scope).run({ input: { cart_id, line_id, ...req.validatedBody } });
  if (!result.ok) throw new Refusal(result.code, result.fields);
  res.json({ cart: await presentCart(req, cart_id) });
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cart_id, line_id } = idsOf(req);
  const { result } = await changeLineItemWorkflow(req.scope).run({ input: { cart_id, line_id, quantity: 0 } });
  if (!result.ok) throw new Refusal(result.code, result.fields);
  res.json({ id: line_id, object: "line-item", deleted: true, parent: await presentCart(req, cart_id) });
}

function idsOf(req: { params: Record<string, string> }) {
  return { cart_id: req.params["id"] ?? "", line_id: req.params["line_id"] ?? "" };
}
