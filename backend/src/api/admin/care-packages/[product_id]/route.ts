import { SaveSettings } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveSettingsWorkflow } from "../../../../workflows/catalogue/save-settings";
import { broughtProblem } from "../../../../workflows/catalogue/read/brought-package";
import { parse, Refusal } from "../../../http";
import { presentStaffPackage } from "../answer";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ care_package: await presentStaffPackage(req.scope, req.params["product_id"] ?? "") });
}

export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { expected_version, ...settings } = parse(SaveSettings, req.body);
  const { product_id, handle } = await presentStaffPackage(req.scope, req.params["product_id"] ?? "");
  const problem = await broughtProblem(req.scope, settings.brings, handle);
  if (problem) throw new Refusal("INVALID_INPUT", [{ path: "brings", message: problem }]);
  const { result } = await saveSettingsWorkflow(req.scope).run({ input: { product_id, settings, expected_version } });
  if (!result.ok) throw new Refusal(result.code);
  res.json({ care_package: await presentStaffPackage(req.scope, product_id) });
}
