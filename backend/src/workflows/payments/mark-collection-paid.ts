import type { ErrorCode } from "@ampoule/contract";
import { ok, refuse, type Result } from "@ampoule/domain/result";
import { acquireLockStep, markPaymentCollectionAsPaid, releaseLockStep } from "@medusajs/medusa/core-flows";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { queryOf } from "../checkout/sold-things";

export type ToMark = {
  readonly payment_collection_id: string;
  readonly order_id: string;
  readonly provider_id?: string | undefined;
  readonly captured_by: string;
};
type Marked = Result<{ readonly payment_collection_id: string }, Extract<ErrorCode, "PAYMENT_ALREADY_MADE">>;

const Collection = z.array(z.object({ status: z.string() }));

const refuseWhatIsPaidStep = createStep("refuse-what-is-paid", async (input: ToMark, { container }) => {
  const { payment_collection_id: id } = input;
  const { data } = await queryOf(container).graph({
    entity: "payment_collection",
    fields: ["status"],
    filters: { id },
  });
  const paid = Collection.parse(data)[0]?.status === "completed";
  return new StepResponse<Marked>(paid ? refuse("PAYMENT_ALREADY_MADE") : ok({ payment_collection_id: id }));
});

/**
 * Core's own, once: two clicks, or two members of staff, that mark the same collection as paid take one payment. Core
 * reads the collection without a lock, so that both found it unpaid.
 */
export const markCollectionPaidWorkflow = createWorkflow("mark-collection-paid", (input: ToMark) => {
  const key = transform({ input }, ({ input }) => `collection:${input.payment_collection_id}`);
  acquireLockStep({ key, timeout: 20, ttl: 90 });
  const marked = refuseWhatIsPaidStep(input);
  when({ marked }, ({ marked }) => marked.ok).then(() => {
    markPaymentCollectionAsPaid.runAsStep({ input });
  });
  releaseLockStep({ key });
  return new WorkflowResponse(marked);
});
