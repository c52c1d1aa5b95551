import type { CarePackageSettings } from "@ampoule/contract";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../modules/care-package";
import { requireNoOpenClaimsStep } from "../claims/steps/require-no-open-claims";
import { ensureCarePackageStep } from "./steps/ensure-care-package";

const updateCarePackageStep = createStep(
  "update-care-package",
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

/** Makes a product a care package, or changes what staff can set of one. */
export const saveSettingsWorkflow = createWorkflow(
  "save-settings",
  (input: { product_id: string; settings: CarePackageSettings }) => {
    const care_package = ensureCarePackageStep({ product_id: input.product_id });
    const change = transform({ input, care_package }, ({ input, care_package }) => ({
      id: care_package.id,
      settings: input.settings,
    }));
    updateCarePackageStep(change);
    const touched = transform({ input }, ({ input }) => ({ product_ids: [input.product_id] }));
    requireNoOpenClaimsStep(touched);
    return new WorkflowResponse(care_package);
  },
);
