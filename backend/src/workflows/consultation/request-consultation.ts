import type { ConsultationRequestInput } from "@ampoule/contract";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";

const createConsultationRequestStep = createStep(
  "create-consultation-request",
  async (input: ConsultationRequestInput, { container }) => {
    const clinics = container.resolve<ClinicModuleService>(CLINIC_MODULE);
    const { name, email, phone, package_handle, preferred_time } = input;
    const { id, created_at } = await clinics.createConsultationRequests({
      name,
      email,
      phone: phone ?? null,
      package_handle: package_handle ?? null,
      preferred_time,
    });
    return new StepResponse({ id, created_at: new Date(created_at).toISOString() }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ClinicModuleService>(CLINIC_MODULE).deleteConsultationRequests(id);
  },
);

/** Notes that someone would like to be called. Staff see it in the admin. */
export const requestConsultationWorkflow = createWorkflow(
  "request-consultation",
  (input: ConsultationRequestInput) => new WorkflowResponse(createConsultationRequestStep(input)),
);
