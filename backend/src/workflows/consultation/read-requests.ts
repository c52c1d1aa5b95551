import { type ConsultationRequestQuery, ConsultationRequestView } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { contains } from "../contains";
import { CLINIC_MODULE, type ClinicModuleService, type ConsultationRequestRecord } from "../../modules/clinic";

/** Consultation requests, the newest first; `q` looks in name, email and phone. */
export async function findConsultationRequests(
  container: MedusaContainer,
  { q, status, limit, offset }: ConsultationRequestQuery,
): Promise<{ consultation_requests: ConsultationRequestView[]; count: number }> {
  const [found, count] = await container.resolve<ClinicModuleService>(CLINIC_MODULE).listAndCountConsultationRequests(
    {
      ...(status ? { status } : {}),
      ...(q ? { $or: [{ name: contains(q) }, { email: contains(q) }, { phone: contains(q) }] } : {}),
    },
    { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
  );
  return { consultation_requests: found.map(presentConsultationRequest), count };
}

export function presentConsultationRequest(request: ConsultationRequestRecord): ConsultationRequestView {
  const { id, name, email, phone, package_handle, preferred_time, status, handled_by, handled_at } = request;
  return ConsultationRequestView.parse({
    id,
    name,
    email,
    phone,
    package_handle,
    preferred_time,
    status,
    handled_by,
    handled_at: handled_at ? new Date(handled_at).toISOString() : null,
    created_at: new Date(request.created_at).toISOString(),
  });
}
