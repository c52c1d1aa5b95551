import type { CarePackageSettings } from "@ampoule/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";

/** Writes what staff can set of a package. Undone, the former settings are back. */
export const updateSettingsStep = createStep(
  "update-settings",
  async ({ id, settings }: { id: string; settings: CarePackageSettings }, { container }) => {
    const packages = container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
    const former = await packages.retrieveCarePackage(id);
    await packages.updateCarePackages({ id, ...settings });
    const { goal, consultation_only, online_payment_disabled, brings, cautions, notices } = former;
    return new StepResponse(undefined, {
      id,
      goal,
      consultation_only,
      online_payment_disabled,
      brings,
      cautions,
      notices,
    });
  },
  async (former, { container }) => {
    if (former) await container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).updateCarePackages(former);
  },
);
