import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";

/** The care package of a product; where there is none yet, one that staff fill in. */
export const ensureCarePackageStep = createStep(
  "ensure-care-package",
  async ({ product_id }: { product_id: string }, { container }) => {
    const packages = container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
    const [existing] = await packages.listCarePackages({ product_id }, { select: ["id"], take: 1 });
    if (existing) return new StepResponse({ id: existing.id }, null);
    const created = await packages.createCarePackages({
      product_id,
      goal: "other",
      cautions: [],
      notices: [],
      // The column is JSON of any shape; Medusa types it as an object alone.
      questions: [] as unknown as Record<string, unknown>,
    });
    return new StepResponse({ id: created.id }, created.id);
  },
  async (createdId, { container }) => {
    if (createdId) await container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).deleteCarePackages(createdId);
  },
);
