import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { undoHalfMadeOrderStep } from "./steps/undo-half-made-order";

/**
 * Does what core's compensation would have done, had the process not died between an order and its payment: takes the
 * order, its reservations and its links away and opens the cart again, so that completing it makes one whole order.
 * Nobody has been told of such an order: its event goes out, and a client sees it, when it is whole. Under the cart's
 * lock, so that a completion which is still running ends first; an order whose payment is booked by then stays.
 */
export const undoHalfMadeOrderWorkflow = createWorkflow("undo-half-made-order", (input: { cart_id: string }) => {
  acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 });
  const undone = undoHalfMadeOrderStep(input);
  releaseLockStep({ key: input.cart_id });
  return new WorkflowResponse(undone);
});
