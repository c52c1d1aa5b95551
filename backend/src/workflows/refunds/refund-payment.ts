import { ok, refuse, type Result } from "@ampoule/domain/result";
import type { ErrorCode } from "@ampoule/contract";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { REFUND_REFUSALS } from "../../stripe/refund-refusal";
import { judgeRefund } from "./judge-refund";
import { acquireOrderLock, type OrderOrigin, releaseOrderLock } from "./order-lock";
import { originOfPayment } from "./origin";
import { readRefund } from "./read-refund";

export type RefundInput = {
  readonly payment_id: string;
  /** Major units; all of the payment where it is left out. */
  readonly amount?: number | undefined;
  readonly note?: string | undefined;
  readonly refund_reason_id?: string | undefined;
  readonly created_by: string;
  /** Milliseconds since 1970. */
  readonly asked_at_ms: number;
};
export type Refunded = Result<null, ErrorCode>;

const findPaymentOrderStep = createStep("find-payment-order", async (input: RefundInput, { container }) => {
  return new StepResponse<OrderOrigin>(await originOfPayment(container, input.payment_id));
});

/**
 * Core's workflow runs on its own and not as a part of ours: were it undone because something of ours fails after it, a
 * lock that can't be released, the order would forget money that has gone.
 */
const refundInTurnStep = createStep(
  "refund-in-turn",
  async ({ asked_at_ms, order_id, ...refund }: RefundInput & Pick<OrderOrigin, "order_id">, { container }) => {
    const { payment_id, amount, created_by } = refund;
    // What has no order is refused by core before it moves money, in its own words.
    if (order_id !== null) {
      const asked_at = new Date(asked_at_ms);
      const { asked, situation } = await readRefund(container, { payment_id, order_id, amount, created_by, asked_at });
      const refusal = judgeRefund(asked, situation);
      if (refusal) return new StepResponse<Refunded>(refuse(refusal));
    }
    try {
      await refundPaymentWorkflow(container).run({ input: refund });
    } catch (error) {
      const refused = RefusedByStripe.safeParse(error);
      if (!refused.success) throw error;
      return new StepResponse<Refunded>(refuse(refused.data.code));
    }
    return new StepResponse<Refunded>(ok(null));
  },
);

const RefusedByStripe = z.object({ code: z.enum(REFUND_REFUSALS) });

/**
 * Medusa's refund of a payment, one after another for each order, with all that core would refuse afterwards refused
 * before money moves.
 */
export const refundPaymentInTurnWorkflow = createWorkflow("refund-payment-in-turn", (input: RefundInput) => {
  const origin = findPaymentOrderStep(input);
  acquireOrderLock(origin);
  const refunded = refundInTurnStep(
    transform({ input, origin }, ({ input, origin }) => ({ ...input, order_id: origin.order_id })),
  );
  releaseOrderLock(origin);
  return new WorkflowResponse(refunded);
});
