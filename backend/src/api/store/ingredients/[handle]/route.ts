import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findIngredient } from "../../../../workflows/catalogue/read/find-ingredients";
import { Refusal, salesChannelsOf } from "../../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ingredient = await findIngredient(req.scope, salesChannelsOf(req), req.params["handle"] ?? "");
  if (!ingredient) throw new Refusal("NOT_FOUND");
  res.json({ ingredient });
}
