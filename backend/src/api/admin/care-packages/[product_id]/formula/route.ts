import { SaveFormula } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WHY_REFUSED } from "../../../../../workflows/catalogue/formula-places";
import { saveFormulaWorkflow } from "../../../../../workflows/catalogue/save-formula";
import { parse, Refusal } from "../../../../http";
import { presentStaffPackage } from "../../answer";

export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const save = parse(SaveFormula, req.body);
  const { product_id } = await presentStaffPackage(req.scope, req.params["product_id"] ?? "");
  const { result } = await saveFormulaWorkflow(req.scope).run({ input: { product_id, save } });
  if (!result.ok && result.code === "INVALID_INPUT")
    throw new Refusal(
      "INVALID_INPUT",
      result.refused.map(({ index, why }) => ({ path: `formula.${index}.ingredient_id`, message: WHY_REFUSED[why] })),
    );
  if (!result.ok) throw new Refusal(result.code);
  res.json({ care_package: await presentStaffPackage(req.scope, product_id) });
}
