import { OutboxQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findMails } from "../../../workflows/outbox/read-mails";
import { parse } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const filter = parse(OutboxQuery, req.query);
  const { mails, count } = await findMails(req.scope, filter);
  res.json({ mails, count, limit: filter.limit, offset: filter.offset });
}
