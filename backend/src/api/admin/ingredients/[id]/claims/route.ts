import { ApproveIngredientWords } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { approveIngredientWordsWorkflow } from "../../../../../workflows/claims/approve-ingredient-words";
import { parse, Refusal, staffEmail } from "../../../../http";

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const approve = parse(ApproveIngredientWords, req.body);
  const { result } = await approveIngredientWordsWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", approve, recorded_by: await staffEmail(req) },
  });
  if (!result.ok) throw new Refusal(result.code);
  res.status(201).json({ decision: result.decision });
}
