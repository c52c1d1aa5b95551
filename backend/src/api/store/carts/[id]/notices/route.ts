import { languageOf } from "@ampoule/domain/language";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { checkCart } from "../../../../../workflows/cart/check-cart";
import { Refusal } from "../../../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const result = await checkCart(req.scope, req.params["id"] ?? "", languageOf(req.locale));
  if (!result.ok) throw new Refusal(result.code, result.fields);
  res.json({ notices: result.notices });
}
