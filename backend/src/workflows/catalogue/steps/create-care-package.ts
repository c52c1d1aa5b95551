import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";

export type NewCarePackage = {
  product_id: string;
  goal: string;
  cautions: string[];
  notices: string[];
  questions: { question: string; answer: string }[];
  position: number;
  brings: string | null;
  consultation_only: boolean;
  online_payment_disabled: boolean;
};

/** Makes a product a care package. The unique product id refuses a second one. */
export const createCarePackageStep = createStep(
  "create-care-package",
  async (input: NewCarePackage, { container }) => {
    const packages = container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
    const { questions, ...rest } = input;
    // The column is JSON of any shape; Medusa types it as an object alone.
    const created = await packages.createCarePackages({
      ...rest,
      questions: questions as unknown as Record<string, unknown>,
    });
    return new StepResponse({ id: created.id }, created.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).deleteCarePackages(id);
  },
);
