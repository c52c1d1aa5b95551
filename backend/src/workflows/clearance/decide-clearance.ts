import type { ClearanceDecision, ClearanceStatus, ErrorCode } from "@ampoule/contract";
import { ok, refuse, type Result } from "@ampoule/domain/result";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { readPaidOrder } from "../checkout/order";
import { queryOf } from "../checkout/sold-things";

type ToDecide = {
  readonly order_id: string;
  readonly decision: ClearanceDecision;
  /** What who decides has seen; undefined where they don't say. */
  readonly expected_status: ClearanceStatus | undefined;
  readonly decided_by: string;
  readonly decided_by_name: string;
};
type Refused = Extract<ErrorCode, "NOT_FOUND" | "CLEARANCE_OVER" | "CLEARANCE_CHANGED">;
export type Decided = Result<{ readonly decision: ClearanceDecision }, Refused>;

const decideClearanceStep = createStep("decide-clearance", async (input: ToDecide, { container }) => {
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const schedule = await schedules.ofOrder(input.order_id);
  const order = await readPaidOrder(queryOf(container), input.order_id);
  if (!schedule || !order) return new StepResponse<Decided>(refuse("NOT_FOUND"));
  if (order.canceled) return new StepResponse<Decided>(refuse("CLEARANCE_OVER"));
  if (schedule.clearance_status !== input.decision) {
    // Two people may agree at once; only who would reverse a decision has to have seen it.
    if (input.expected_status !== undefined && input.expected_status !== schedule.clearance_status)
      return new StepResponse<Decided>(refuse("CLEARANCE_CHANGED"));
    const decided_at = new Date();
    const { order_id, decision, decided_by, decided_by_name } = input;
    const row = await schedules.createClearanceDecisions({
      order_id,
      decision,
      decided_by,
      decided_by_name,
      decided_at,
    });
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
    const clinic = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
    await ledger.record([
      {
        reference: `clearance:${row.id}`,
        kind: "clearance_decided",
        happened_at: decided_at,
        clinic: { id: clinic.id, zone: clinic.zone },
        // The person's name stays in the schedule: facts hold ids alone.
        actor: `staff:${decided_by}`,
        client_ref: order.customer_id ? await ledger.clientReference(order.customer_id) : null,
        order_id,
        currency: order.currency,
        amount_minor: 0n,
        tax_minor: 0n,
        lines: [],
        details: { decision, before: schedule.clearance_status },
      },
    ]);
    // Last, so that a crash before it is mended by deciding again.
    await schedules.updatePaymentSchedules({ id: schedule.id, clearance_status: decision });
  }
  return new StepResponse<Decided>(ok({ decision: input.decision }));
});

/** Sets an order's clearance under its lock. Each change is a row and a fact; setting what is set already is neither. */
export const decideClearanceWorkflow = createWorkflow("decide-clearance", (input: ToDecide) => {
  acquireLockStep({ key: input.order_id, timeout: 10, ttl: 30 });
  const decided = decideClearanceStep(input);
  releaseLockStep({ key: input.order_id });
  return new WorkflowResponse(decided);
});
