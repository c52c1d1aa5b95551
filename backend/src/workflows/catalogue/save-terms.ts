import type { Terms } from "@ampoule/contract";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { appendTermsStep } from "./steps/append-terms";
import { ensureCarePackageStep } from "./steps/ensure-care-package";

export type SaveTermsInput = {
  product_id: string;
  variant_id: string;
  expected_version: number;
  terms: Terms;
  changed_by: string | null;
};

/**
 * Appends a version of a variant's terms. Refused with TERMS_VERSION_CONFLICT where another version than the
 * expected one is in force. Orders keep the version that they were placed under.
 */
export const saveTermsWorkflow = createWorkflow("save-terms", (input: SaveTermsInput) => {
  const care_package = ensureCarePackageStep({ product_id: input.product_id });
  const changes = transform({ input, care_package }, ({ input, care_package }) => [
    {
      care_package_id: care_package.id,
      variant_id: input.variant_id,
      expected_version: input.expected_version,
      terms: input.terms,
      changed_by: input.changed_by,
    },
  ]);
  return new WorkflowResponse(appendTermsStep(changes));
});
