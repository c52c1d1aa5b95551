import type { CarePackageSettings } from "@ampoule/contract";
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { requireNoOpenClaimsStep } from "../claims/steps/require-no-open-claims";
import { ensureCarePackageStep } from "./steps/ensure-care-package";
import { updateSettingsStep } from "./steps/update-settings";
import { requireSettingsVersionStep } from "./steps/require-settings-version";

export type SaveSettingsInput = { product_id: string; settings: CarePackageSettings; expected_version: string };

/** Makes a product a care package, or changes what staff can set of one; one editor at a time. */
export const saveSettingsWorkflow = createWorkflow("save-settings", (input: SaveSettingsInput) => {
  const key = transform({ input }, ({ input }) => `settings:${input.product_id}`);
  acquireLockStep({ key, timeout: 5, ttl: 30 });
  const judged = requireSettingsVersionStep(input);
  when({ judged }, ({ judged }) => judged.ok).then(() => {
    const care_package = ensureCarePackageStep({ product_id: input.product_id });
    const change = transform({ input, care_package }, ({ input, care_package }) => ({
      id: care_package.id,
      settings: input.settings,
    }));
    updateSettingsStep(change);
    const touched = transform({ input }, ({ input }) => ({ product_ids: [input.product_id] }));
    requireNoOpenClaimsStep(touched);
  });
  releaseLockStep({ key });
  return new WorkflowResponse(judged);
});
