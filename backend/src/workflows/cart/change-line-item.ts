import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  deleteLineItemsWorkflow,
  releaseLockStep,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { decideChangedLineStep } from "./steps/decide-changed-line";

type ChangeLineItem = {
  cart_id: string;
  line_id: string;
  /** 0 removes the line. */
  quantity: number;
  metadata?: Record<string, unknown> | null | undefined;
  additional_data?: Record<string, unknown> | undefined;
};

/** Sets a line's quantity or removes it, by Medusa's own workflows, decided under the cart's lock. */
export const changeLineItemWorkflow = createWorkflow("change-line-item", (input: ChangeLineItem) => {
  acquireLockStep({ key: input.cart_id, timeout: 15, ttl: 60 });
  const decision = decideChangedLineStep(input);
  when("set-quantity", { decision }, ({ decision }) => decision.ok && decision.kind === "update").then(() => {
    const update = transform({ input, decision }, ({ input, decision }) => {
      const { quantity, metadata } = decision.ok && decision.kind === "update" ? decision : input;
      return {
        cart_id: input.cart_id,
        item_id: input.line_id,
        update: { quantity, ...(metadata === undefined ? {} : { metadata }) },
        additional_data: input.additional_data,
      };
    });
    updateLineItemInCartWorkflow.runAsStep({ input: update });
  });
  when("remove-lines", { decision }, ({ decision }) => decision.ok && decision.kind === "remove").then(() => {
    const removal = transform({ input, decision }, ({ input, decision }) => ({
      cart_id: input.cart_id,
      ids: decision.ok && decision.kind === "remove" ? decision.line_ids : [],
    }));
    deleteLineItemsWorkflow.runAsStep({ input: removal });
  });
  releaseLockStep({ key: input.cart_id });
  return new WorkflowResponse(decision);
});
