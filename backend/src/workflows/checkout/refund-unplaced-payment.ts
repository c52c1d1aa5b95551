import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { IntentMismatch } from "../../stripe/judge-intent";
import { refundUnplacedPaymentStep } from "./steps/refund-unplaced-payment";

export type RefundReason = IntentMismatch | "SESSION_GONE" | "CART_REFUSED" | "CART_ORDERED_OTHERWISE";

export type RefundUnplacedInput = {
  readonly intent_id: string;
  readonly cart_id: string | null;
  readonly reason: RefundReason;
};

/**
 * Sends back a charge that can't become an order, in full, and tells staff. Under the cart's lock it first looks
 * once more whether the order has come to be in the meantime; from then on no completion can book a charge that has
 * gone back, since authorising reads it again. Repeating it refunds nothing twice.
 */
export const refundUnplacedPaymentWorkflow = createWorkflow("refund-unplaced-payment", (input: RefundUnplacedInput) => {
  const key = transform({ input }, ({ input }) => input.cart_id ?? input.intent_id);
  acquireLockStep({ key, timeout: 30, ttl: 120 });
  const result = refundUnplacedPaymentStep(input);
  releaseLockStep({ key });
  return new WorkflowResponse(result);
});
