import { ConsultationRequestQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findConsultationRequests } from "../../../workflows/consultation/read-requests";
import { parse } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const filter = parse(ConsultationRequestQuery, req.query);
  const { consultation_requests, count } = await findConsultationRequests(req.scope, filter);
  res.json({ consultation_requests, count, limit: filter.limit, offset: filter.offset });
}
