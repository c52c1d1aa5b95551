import { ConsultationRequestInput } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestConsultationWorkflow } from "../../../workflows/consultation/request-consultation";
import { answerOnce, parse } from "../../http";

export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const input = parse(ConsultationRequestInput, req.body);
  await answerOnce(req, res, async () => {
    const { result } = await requestConsultationWorkflow(req.scope).run({ input });
    return { status: 201, body: { consultation_request: result } };
  });
}
