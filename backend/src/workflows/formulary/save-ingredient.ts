import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { requireNoOpenClaimsStep } from "../claims/steps/require-no-open-claims";
import { type WriteIngredient, writeIngredientStep } from "./steps/write-ingredient";

/**
 * Makes an ingredient or changes it whole, one editor at a time. What clients can read of it, in the library and on
 * published packages' pages, is read by the claims' rules afterwards: with an open hit, ClaimsOpenError, and it is as it was.
 */
export const saveIngredientWorkflow = createWorkflow("save-ingredient", (input: WriteIngredient) => {
  const key = transform({ input }, ({ input }) => `ingredient:${input.id ?? input.fields.handle}`);
  acquireLockStep({ key, timeout: 5, ttl: 30 });
  const written = writeIngredientStep(input);
  when({ written }, ({ written }) => written.ok).then(() => {
    const touched = transform({ written }, ({ written }) => (written.ok ? { ingredient_id: written.id } : {}));
    requireNoOpenClaimsStep(touched);
  });
  releaseLockStep({ key });
  return new WorkflowResponse(written);
});
