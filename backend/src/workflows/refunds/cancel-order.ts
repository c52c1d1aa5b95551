import { ERRORS, type ErrorCode } from "@ampoule/contract";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { readPaidOrder } from "../checkout/order";
import { queryOf } from "../checkout/sold-things";
import { findOriginStep } from "../checkout/steps/find-origin";
import { hasActiveChange } from "./active-change";
import { chargeAtStripe, stripePayments } from "./charge-at-stripe";
import { judgeCancel, sayRefusal } from "./judge-cancel";
import { acquireOrderLock, releaseOrderLock } from "./order-lock";

export type CancelInput = { readonly order_id: string; readonly canceled_by: string };
export type Canceled =
  { readonly ok: true } | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

/** Core's workflow runs on its own, as a refund's does: nothing that fails after it may undo what it wrote. */
const cancelOrderInTurnStep = createStep("cancel-order-in-turn", async (input: CancelInput, { container }) => {
  const refusal = await refusalToCancel(container, input.order_id);
  if (refusal) return new StepResponse<Canceled>({ ok: false, ...refusal });
  await cancelOrderWorkflow(container).run({ input });
  return new StepResponse<Canceled>({ ok: true });
});

/** What core would find out too late, or never: undefined where it may go on. */
async function refusalToCancel(
  container: MedusaContainer,
  order_id: string,
): Promise<{ code: ErrorCode; message: string } | undefined> {
  const order = await readPaidOrder(queryOf(container), order_id);
  // Core has its own words for these, before it does anything.
  if (!order || order.canceled) return undefined;
  if (await hasActiveChange(container, order_id))
    return { code: "ORDER_CHANGE_ACTIVE", message: ERRORS.ORDER_CHANGE_ACTIVE.message };
  for (const payment of stripePayments(order).filter(({ captured, refunded }) => captured > refunded)) {
    const charge = await chargeAtStripe(container, payment.intent_id);
    const code = judgeCancel(payment, charge);
    if (code) return { code, message: sayRefusal(code, payment, charge, order.currency) };
  }
  return undefined;
}

/**
 * Medusa's canceling of an order, in its turn, and only where Stripe says that all that is left of each payment can go
 * back: core counts it as sent back whatever comes of it.
 */
export const cancelOrderInTurnWorkflow = createWorkflow("cancel-order-in-turn", (input: CancelInput) => {
  const { cart_id } = findOriginStep(input);
  const origin = transform({ input, cart_id }, ({ input, cart_id }) => ({ order_id: input.order_id, cart_id }));
  acquireOrderLock(origin);
  const canceled = cancelOrderInTurnStep(input);
  releaseOrderLock(origin);
  return new WorkflowResponse(canceled);
});
