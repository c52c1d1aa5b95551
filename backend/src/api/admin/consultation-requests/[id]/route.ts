import { HandleConsultationRequest } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { handleConsultationRequestWorkflow } from "../../../../workflows/consultation/handle-request";
import { parse, Refusal, staffEmail } from "../../../http";

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { status } = parse(HandleConsultationRequest, req.body);
  const { result } = await handleConsultationRequestWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", status, handled_by: await staffEmail(req), handled_at: new Date() },
  });
  if (!result.ok) throw new Refusal(result.code);
  res.json({ consultation_request: result.consultation_request });
}
