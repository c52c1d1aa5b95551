import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { checkCart } from "../../../../../workflows/cart/check-cart";
import { Refusal } from "../../../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const result = await checkCart(req.scope, req.params["id"] ?? "");
  if (!result.ok) throw new Refusal(result.code, result.fields);
  res.json({ notices: result.notices });
}
