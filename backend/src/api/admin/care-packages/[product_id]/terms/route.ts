import { SaveTerms, termsProblems } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveTermsWorkflow } from "../../../../../workflows/catalogue/save-terms";
import { parse, Refusal, staffEmail } from "../../../../http";
import { presentStaffPackage } from "../../answer";

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const save = parse(SaveTerms, req.body);
  const { product_id, variants, currency } = await presentStaffPackage(req.scope, req.params["product_id"] ?? "");
  const variant = variants.find(({ variant_id }) => variant_id === save.variant_id);
  if (!variant)
    throw new Refusal("INVALID_INPUT", [{ path: "variant_id", message: "This product has no such variant" }]);
  const problems = termsProblems(save.terms, variant.price, currency);
  if (problems.length > 0) throw new Refusal("INVALID_INPUT", problems);

  const changed_by = await staffEmail(req);
  const { result } = await saveTermsWorkflow(req.scope).run({ input: { ...save, product_id, changed_by } });
  if (!result.ok) throw new Refusal(result.code);
  res.json({ care_package: await presentStaffPackage(req.scope, product_id) });
}
