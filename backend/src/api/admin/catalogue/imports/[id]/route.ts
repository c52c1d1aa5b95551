import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findImport } from "../../../../../workflows/catalogue-import/present-import";
import { Refusal } from "../../../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const found = await findImport(req.scope, req.params["id"] ?? "", new Date());
  if (!found) throw new Refusal("NOT_FOUND");
  res.json({ import: found });
}
