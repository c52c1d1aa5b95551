import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import type { NewTerms } from "../../../modules/care-package/service";

export type AppendTermsResult = { ok: true } | { ok: false; code: "TERMS_VERSION_CONFLICT" };

/** Appends versions of terms; where one meets another version in force, it is refused, and the rest with it. */
export const appendTermsStep = createStep(
  "append-terms",
  async (changes: NewTerms[], { container }) => {
    const result = await container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).appendTerms(changes);
    if (!result.ok) return new StepResponse<AppendTermsResult, string[]>(result, []);
    return new StepResponse<AppendTermsResult, string[]>({ ok: true }, result.ids);
  },
  async (appended, { container }) => {
    if (appended?.length)
      await container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).deleteTermsVersions(appended);
  },
);
