import { ResolvePaymentTask } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parse, staffEmail } from "../../../../http";
import { answerSettling } from "../../answer";

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { note } = parse(ResolvePaymentTask, req.body ?? {});
  const resolved_by = await staffEmail(req);
  await answerSettling(req, res, { resolved_at: new Date(), resolved_by, resolved_note: note ?? null });
}
