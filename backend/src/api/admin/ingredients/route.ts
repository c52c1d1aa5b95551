import { IngredientFields, StaffIngredientQuery } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findStaffIngredients } from "../../../workflows/formulary/read-ingredients";
import { saveIngredientWorkflow } from "../../../workflows/formulary/save-ingredient";
import { parse, staffEmail } from "../../http";
import { presentStaffIngredient, writtenId } from "./answer";
import { refuseFutureReviews } from "./future-reviews";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parse(StaffIngredientQuery, req.query);
  const found = await findStaffIngredients(req.scope, query, new Date());
  res.json({ ...found, limit: query.limit, offset: query.offset });
}

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const fields = parse(IngredientFields, req.body);
  const changed_at = new Date();
  await refuseFutureReviews(req.scope, fields, changed_at);
  const { result } = await saveIngredientWorkflow(req.scope).run({
    input: { id: null, fields, expected_version: null, changed_by: await staffEmail(req), changed_at },
  });
  res.status(201).json({ ingredient: await presentStaffIngredient(req.scope, writtenId(result)) });
}
