import {
  acquireLockStep,
  createOrderPaymentCollectionWorkflow,
  releaseLockStep,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { bindScheduleStep } from "./steps/bind-schedule";
import { confirmByEmailStep } from "./steps/confirm-by-email";
import { planSettlementStep } from "./steps/plan-settlement";
import { recordPaymentFactsStep } from "./steps/record-payment-facts";

/**
 * Turns an order that was just placed into one that Medusa's own screens read rightly: the deposit's collection is
 * complete, the balance has one of its own, the schedule is the order's and final, the books know of the payment, the
 * client has a confirmation. Every step asks what is there already, so that a subscriber, a sweeper and a restart may
 * all run it; nothing is undone on failure, because the next run goes on where this one stopped.
 */
export const settleDepositOrderWorkflow = createWorkflow("settle-deposit-order", (input: { order_id: string }) => {
  acquireLockStep({ key: input.order_id, timeout: 20, ttl: 90 });
  const plan = planSettlementStep(input);

  when("deposit-collection-is-oversized", { plan }, ({ plan }) => plan.deposit !== null).then(() => {
    updatePaymentCollectionStep(
      transform({ plan }, ({ plan }) => ({
        selector: { id: plan.deposit?.id ?? "" },
        update: { amount: plan.deposit?.amount_major ?? "0", status: "completed", completed_at: plan.now },
      })),
    ).config({ noCompensation: true });
  });
  when("balance-has-no-collection", { plan }, ({ plan }) => plan.balance_major !== null).then(() => {
    createOrderPaymentCollectionWorkflow.runAsStep({
      input: transform({ plan, input }, ({ plan, input }) => ({
        order_id: input.order_id,
        amount: Number(plan.balance_major ?? 0),
      })),
    });
  });
  when("order-came-from-a-cart", { plan }, ({ plan }) => plan.cart_id !== null).then(() => {
    recordPaymentFactsStep(input);
    bindScheduleStep(transform({ plan, input }, ({ plan, input }) => ({ ...input, cart_id: plan.cart_id ?? "" })));
    confirmByEmailStep(input);
  });

  releaseLockStep({ key: input.order_id });
  return new WorkflowResponse(transform({ plan }, ({ plan }) => ({ settled: plan.cart_id !== null })));
});
