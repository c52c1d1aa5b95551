import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { findOriginStep } from "./steps/find-origin";
import { settleStep } from "./steps/settle";

/**
 * Turns an order that was just placed into one that Medusa's own screens read rightly: the deposit's collection is
 * complete, the balance has one of its own, the schedule is the order's and final, the books know of the payment, the
 * client has a confirmation. All of it asks what is there already, so that a subscriber, a sweeper and a restart may
 * all run it; nothing is undone on failure, because the next run goes on where this one stopped. Under the cart's lock:
 * a completion that is still writing what this would make up for ends first.
 */
export const settleDepositOrderWorkflow = createWorkflow("settle-deposit-order", (input: { order_id: string }) => {
  const origin = findOriginStep(input);
  const key = transform({ origin, input }, ({ origin, input }) => origin.cart_id ?? input.order_id);
  acquireLockStep({ key, timeout: 20, ttl: 90 });
  const settled = settleStep(transform({ origin, input }, ({ origin, input }) => ({ ...input, ...origin })));
  releaseLockStep({ key });
  return new WorkflowResponse(settled);
});
