import type { SaveFormula } from "@ampoule/contract";
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { requireNoOpenClaimsStep } from "../claims/steps/require-no-open-claims";
import { decideFormulaStep } from "./steps/decide-formula";
import { ensureCarePackageStep } from "./steps/ensure-care-package";
import { setFormulaStep } from "./steps/set-formula";

/** Replaces a package's formula as a whole, one editor at a time. */
export const saveFormulaWorkflow = createWorkflow(
  "save-formula",
  (input: { product_id: string; save: SaveFormula }) => {
    const key = transform({ input }, ({ input }) => `formula:${input.product_id}`);
    acquireLockStep({ key, timeout: 5, ttl: 30 });
    const care_package = ensureCarePackageStep({ product_id: input.product_id });
    const decision = decideFormulaStep({ care_package_id: care_package.id, save: input.save });
    when({ decision }, ({ decision }) => decision.ok).then(() => {
      const formula = transform({ care_package, decision }, ({ care_package, decision }) =>
        decision.ok ? decision.formula : { care_package_id: care_package.id, places: [] },
      );
      setFormulaStep(formula);
      const touched = transform({ input }, ({ input }) => ({ product_ids: [input.product_id] }));
      requireNoOpenClaimsStep(touched);
    });
    releaseLockStep({ key });
    return new WorkflowResponse(decision);
  },
);
