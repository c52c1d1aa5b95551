import { TakeOverWording } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reviewPage } from "../../../../workflows/claims/review";
import { takeOverWordingWorkflow } from "../../../../workflows/claims/take-over-wording";
import { parse, Refusal, staffEmail } from "../../../http";

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const input = parse(TakeOverWording, req.body);
  const { result } = await takeOverWordingWorkflow(req.scope).run({
    input: { ...input, changed_by: await staffEmail(req) },
  });
  if (!result.ok && result.code === "INVALID_INPUT")
    throw new Refusal("INVALID_INPUT", [{ path: result.path, message: "Change it where it stands" }]);
  if (!result.ok) throw new Refusal(result.code);
  const review = await reviewPage(req.scope, input.page);
  if (!review) throw new Refusal("NOT_FOUND");
  res.json({ review });
}
