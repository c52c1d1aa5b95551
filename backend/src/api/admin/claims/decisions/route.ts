import { DecideClaim } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decideClaimWorkflow } from "../../../../workflows/claims/decide-claim";
import { parse, Refusal, staffEmail } from "../../../http";

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const decide = parse(DecideClaim, req.body);
  const { result } = await decideClaimWorkflow(req.scope).run({
    input: { decide, recorded_by: await staffEmail(req) },
  });
  if (!result.ok && result.code === "INVALID_INPUT")
    throw new Refusal("INVALID_INPUT", [{ path: result.path, message: result.message }]);
  if (!result.ok) throw new Refusal(result.code);
  res.status(201).json({ decision: result.decision });
}
