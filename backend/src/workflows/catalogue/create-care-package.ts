import type { Terms } from "@ampoule/contract";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { requireNoOpenClaimsStep } from "../claims/steps/require-no-open-claims";
import { sharesOf } from "./shares";
import { appendTermsStep, type AppendTermsResult } from "./steps/append-terms";
import { createCarePackageStep, type NewCarePackage } from "./steps/create-care-package";
import { setFormulaStep } from "./steps/set-formula";

export type CreateCarePackageInput = {
  care_package: NewCarePackage;
  terms: { variant_id: string; terms: Terms }[];
  formula: { ingredient_id: string; amount: string | null; unit: string | null; weight: number }[];
};

const requireAppendedStep = createStep("require-appended", async (appended: AppendTermsResult) => {
  if (!appended.ok) throw new Error("Broken invariant: a new package's variants have no terms yet");
  return new StepResponse();
});

/** Makes a product a care package with its first terms and its formula, or leaves nothing behind. */
export const createCarePackageWorkflow = createWorkflow("create-care-package", (input: CreateCarePackageInput) => {
  const created = createCarePackageStep(input.care_package);
  const firstTerms = transform({ input, created }, ({ input, created }) =>
    input.terms.map(({ variant_id, terms }) => ({
      care_package_id: created.id,
      variant_id,
      expected_version: 0,
      terms,
      changed_by: null,
    })),
  );
  const appended = appendTermsStep(firstTerms);
  requireAppendedStep(appended);
  const formula = transform({ input, created }, ({ input, created }) => {
    const shares = sharesOf(input.formula.map(({ weight }) => weight));
    return {
      care_package_id: created.id,
      places: input.formula.map(({ ingredient_id, amount, unit }, position) => ({
        care_package_id: created.id,
        ingredient_id,
        position,
        amount,
        unit,
        share_basis_points: shares[position] ?? 0,
      })),
    };
  });
  setFormulaStep(formula);
  const touched = transform({ input }, ({ input }) => ({ product_ids: [input.care_package.product_id] }));
  requireNoOpenClaimsStep(touched);
  return new WorkflowResponse(created);
});
