import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import type { NewTerms } from "../../../modules/care-package/service";

export type AppendTermsResult = { ok: true } | { ok: false; code: "TERMS_VERSION_CONFLICT" };

/** Appends versions of terms; the first that meets another version in force is refused, and the rest with it. */
export const appendTermsStep = createStep(
  "append-terms",
  async (changes: NewTerms[], { container }) => {
    const packages = container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
    const appended: string[] = [];
    for (const change of changes) {
      const result = await packages.appendTerms(change);
      if (!result.ok) {
        await packages.deleteTermsVersions(appended);
        return new StepResponse<AppendTermsResult, string[]>(result, []);
      }
      appended.push(result.id);
    }
    return new StepResponse<AppendTermsResult, string[]>({ ok: true }, appended);
  },
  async (appended, { container }) => {
    if (appended?.length)
      await container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).deleteTermsVersions(appended);
  },
);
