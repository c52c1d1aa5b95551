import { SaveIngredient } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveIngredientWorkflow } from "../../../../workflows/formulary/save-ingredient";
import { parse, staffEmail } from "../../../http";
import { presentStaffIngredient, writtenId } from "../answer";
import { refuseFutureReviews } from "../future-reviews";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ ingredient: await presentStaffIngredient(req.scope, req.params["id"] ?? "") });
}

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { expected_version, ...fields } = parse(SaveIngredient, req.body);
  const changed_at = new Date();
  await refuseFutureReviews(req.scope, fields, changed_at);
  const { result } = await saveIngredientWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", fields, expected_version, changed_by: await staffEmail(req), changed_at },
  });
  res.json({ ingredient: await presentStaffIngredient(req.scope, writtenId(result)) });
}
