import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findArticle } from "../../../../workflows/catalogue/read/find-articles";
import { Refusal, salesChannelsOf } from "../../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const article = await findArticle(req.scope, salesChannelsOf(req), req.params["handle"] ?? "");
  if (!article) throw new Refusal("NOT_FOUND");
  res.json({ article });
}
