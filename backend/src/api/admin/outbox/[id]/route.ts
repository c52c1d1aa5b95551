import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findMail } from "../../../../workflows/outbox/read-mails";
import { Refusal } from "../../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const mail = await findMail(req.scope, req.params["id"] ?? "");
  if (!mail) throw new Refusal("NOT_FOUND");
  res.json({ mail });
}
