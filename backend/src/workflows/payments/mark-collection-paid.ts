import type { ErrorCode } from "@ampoule/contract";
import { ok, refuse, type Result } from "@ampoule/domain/result";
import { markPaymentCollectionAsPaid } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { type ScheduleRecord, snapshotOf } from "../../modules/payment-schedule/service";
import { queryOf } from "../checkout/sold-things";
import { acquireOrderLock, type OrderOrigin, releaseOrderLock } from "../refunds/order-lock";
import { originOfCollection } from "../refunds/origin";

export type ToMark = {
  readonly payment_collection_id: string;
  readonly order_id: string;
  readonly provider_id?: string | undefined;
  readonly captured_by: string;
};
type Refusal = Extract<ErrorCode, "PAYMENT_ALREADY_MADE" | "CLEARANCE_AWAITED">;
export type Marked = Result<null, Refusal>;

const Collection = z.array(z.object({ status: z.string() }));

/** The order is the collection's own: core's route takes whichever the caller names, and asks no more about it. */
const findCollectionOrderStep = createStep("find-collection-order", async (input: ToMark, { container }) => {
  return new StepResponse<OrderOrigin>(await originOfCollection(container, input.payment_collection_id));
});

type InTurn = { readonly marking: ToMark; readonly order_id: OrderOrigin["order_id"] };

/** Core's workflow runs on its own, as a refund's does: nothing that fails after it may undo a payment half. */
const markInTurnStep = createStep("mark-in-turn", async ({ marking, order_id }: InTurn, { container }) => {
  const refusal = await refusalToMark(container, marking.payment_collection_id, order_id);
  if (refusal) return new StepResponse<Marked>(refuse(refusal));
  await markPaymentCollectionAsPaid(container).run({ input: marking });
  return new StepResponse<Marked>(ok(null));
});

async function refusalToMark(
  container: MedusaContainer,
  id: string,
  order_id: string | null,
): Promise<Refusal | undefined> {
  const { data } = await queryOf(container).graph({
    entity: "payment_collection",
    fields: ["status"],
    filters: { id },
  });
  if (Collection.parse(data)[0]?.status === "completed") return "PAYMENT_ALREADY_MADE";
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const schedule = order_id === null ? undefined : await schedules.ofOrder(order_id);
  return schedule && waitsForClearance(schedule) ? "CLEARANCE_AWAITED" : undefined;
}

/** What was agreed with the client: of some courses no more is paid before a clinician's word, and of none after a no. */
function waitsForClearance(schedule: ScheduleRecord): boolean {
  const { clearance_status } = schedule;
  const waits = snapshotOf(schedule)?.lines.some(({ terms }) => terms?.balance_waits_for_clearance) ?? false;
  return clearance_status === "declined" || (waits && clearance_status === "awaiting");
}

/**
 * Core's own, once, and in its turn with refunds, cancels and clearance of the order: two clicks, or two members of
 * staff, that mark the same collection as paid take one payment. Core reads the collection without a lock, so that both
 * found it unpaid.
 */
export const markCollectionPaidWorkflow = createWorkflow("mark-collection-paid", (input: ToMark) => {
  const origin = findCollectionOrderStep(input);
  acquireOrderLock(origin);
  const marked = markInTurnStep(
    transform({ input, origin }, ({ input, origin }) => ({ marking: input, order_id: origin.order_id })),
  );
  releaseOrderLock(origin);
  return new WorkflowResponse(marked);
});
