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
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { type ScheduleRecord, snapshotOf } from "../../modules/payment-schedule/service";
import { queryOf } from "../checkout/sold-things";

export type ToMark = {
  readonly payment_collection_id: string;
  readonly order_id: string;
  readonly provider_id?: string | undefined;
  readonly captured_by: string;
};
type Marked = Result<
  { readonly payment_collection_id: string },
  Extract<ErrorCode, "PAYMENT_ALREADY_MADE" | "CLEARANCE_AWAITED">
>;

const Collection = z.array(z.object({ status: z.string() }));

const refuseToMarkStep = createStep("refuse-to-mark", async (input: ToMark, { container }) => {
  const { payment_collection_id: id, order_id } = input;
  const { data } = await queryOf(container).graph({
    entity: "payment_collection",
    fields: ["status"],
    filters: { id },
  });
  const paid = Collection.parse(data)[0]?.status === "completed";
  if (paid) return new StepResponse<Marked>(refuse("PAYMENT_ALREADY_MADE"));
  const schedule = await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofOrder(order_id);
  if (schedule && waitsForClearance(schedule)) return new StepResponse<Marked>(refuse("CLEARANCE_AWAITED"));
  return new StepResponse<Marked>(ok({ payment_collection_id: id }));
});

/** What was agreed with the client: of some courses no more is paid before a clinician's word, and of none after a no. */
function waitsForClearance(schedule: ScheduleRecord): boolean {
  const { clearance_status } = schedule;
  const waits = snapshotOf(schedule)?.lines.some(({ terms }) => terms?.balance_waits_for_clearance) ?? false;
  return clearance_status === "declined" || (waits && clearance_status === "awaiting");
}

/**
 * Core's own, once: two clicks, or two members of staff, that mark the same collection as paid take one payment. Core
 * reads the collection without a lock, so that both found it unpaid.
 */
export const markCollectionPaidWorkflow = createWorkflow("mark-collection-paid", (input: ToMark) => {
  const key = transform({ input }, ({ input }) => `collection:${input.payment_collection_id}`);
  acquireLockStep({ key, timeout: 20, ttl: 90 });
  const marked = refuseToMarkStep(input);
  when({ marked }, ({ marked }) => marked.ok).then(() => {
    markPaymentCollectionAsPaid.runAsStep({ input });
  });
  releaseLockStep({ key });
  return new WorkflowResponse(marked);
});
