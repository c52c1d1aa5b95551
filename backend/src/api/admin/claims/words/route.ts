import { DecideWords } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decideWordsWorkflow } from "../../../../workflows/claims/decide-words";
import { parse, Refusal, staffEmail } from "../../../http";

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const decide = parse(DecideWords, req.body);
  const { result } = await decideWordsWorkflow(req.scope).run({
    input: { decide, recorded_by: await staffEmail(req) },
  });
  if (!result.ok) throw new Refusal(result.code);
  res.status(201).json({ decision: result.decision });
}
