import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import { settingsVersion } from "../read/staff-package";

export type SettingsJudged = { ok: true } | { ok: false; code: "EDIT_CONFLICT" };

/** Whether the settings are still those that the editor saw. */
export const requireSettingsVersionStep = createStep(
  "require-settings-version",
  async ({ product_id, expected_version }: { product_id: string; expected_version: string }, { container }) => {
    const packages = container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
    const [record] = await packages.listCarePackages({ product_id }, { take: 1 });
    const same = settingsVersion(record) === expected_version;
    return new StepResponse<SettingsJudged>(same ? { ok: true } : { ok: false, code: "EDIT_CONFLICT" });
  },
);
