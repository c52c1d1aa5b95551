import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, addToCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { AskedItem } from "./decide-lines";
import { decideAddedLinesStep } from "./steps/decide-added-lines";

/**
 * Puts items into a cart by Medusa's own workflow, with what their packages bring. Decided under the cart's lock, so
 * that two requests at once bring one consultation; Medusa's workflow, run inside, doesn't take the lock again.
 */
export const addLineItemsWorkflow = createWorkflow(
  "add-line-items",
  (input: { cart_id: string; items: AskedItem[]; additional_data?: Record<string, unknown> | undefined }) => {
    acquireLockStep({ key: input.cart_id, timeout: 15, ttl: 60 });
    const decision = decideAddedLinesStep({ cart_id: input.cart_id, items: input.items });
    when({ decision }, ({ decision }) => decision.ok).then(() => {
      const added = transform({ input, decision }, ({ input, decision }) => ({
        cart_id: input.cart_id,
        items: decision.ok ? decision.items : [],
        additional_data: input.additional_data,
      }));
      addToCartWorkflow.runAsStep({ input: added });
    });
    releaseLockStep({ key: input.cart_id });
    return new WorkflowResponse(decision);
  },
);
