import type { ConsultationRequestStatus, ConsultationRequestView } from "@ampoule/contract";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { presentConsultationRequest } from "./read-requests";

type Handling = { id: string; status: ConsultationRequestStatus; handled_by: string | null; handled_at: Date };
type Handled = { ok: true; consultation_request: ConsultationRequestView } | { ok: false; code: "NOT_FOUND" };

const setRequestStatusStep = createStep(
  "set-request-status",
  async (handling: Handling, { container }) => {
    const clinics = container.resolve<ClinicModuleService>(CLINIC_MODULE);
    const [former] = await clinics.listConsultationRequests({ id: handling.id }, { take: 1 });
    if (!former) return new StepResponse<Handled, Handling | null>({ ok: false, code: "NOT_FOUND" }, null);
    const handled = await clinics.updateConsultationRequests(handling);
    const { id, status, handled_by, handled_at } = former;
    // Undone, it reads as before; where nobody had handled it, nobody has.
    return new StepResponse<Handled, Partial<Handling> & { id: string }>(
      { ok: true, consultation_request: presentConsultationRequest(handled) },
      { id, status, handled_by, ...(handled_at ? { handled_at } : {}) },
    );
  },
  async (former, { container }) => {
    if (former) await container.resolve<ClinicModuleService>(CLINIC_MODULE).updateConsultationRequests(former);
  },
);

/** Notes how far a consultation request has come, by whom and when. */
export const handleConsultationRequestWorkflow = createWorkflow(
  "handle-consultation-request",
  (input: Handling) => new WorkflowResponse(setRequestStatusStep(input)),
);
