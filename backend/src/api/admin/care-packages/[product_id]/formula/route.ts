import { SaveFormula } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveFormulaWorkflow } from "../../../../../workflows/catalogue/save-formula";
import { parse, Refusal } from "../../../../http";
import { presentStaffPackage } from "../../answer";

const WHY = {
  unknown: "There is no such ingredient",
  archived: "This ingredient is archived: bring it back before it is put into a formula",
};

export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const save = parse(SaveFormula, req.body);
  const { product_id } = await presentStaffPackage(req.scope, req.params["product_id"] ?? "");
  const { result } = await saveFormulaWorkflow(req.scope).run({ input: { product_id, save } });
  if (!result.ok && result.code === "INVALID_INPUT")
    throw new Refusal(
      "INVALID_INPUT",
      result.refused.map(({ index, why }) => ({ path: `formula.${index}.ingredient_id`, message: WHY[why] })),
    );
  if (!result.ok) throw new Refusal(result.code);
  res.json({ care_package: await presentStaffPackage(req.scope, product_id) });
}
