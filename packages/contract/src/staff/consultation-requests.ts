import { z } from "zod";

/** A request's way; it can go back too, where someone pressed the wrong one. */
export const ConsultationRequestStatus = z.enum(["new", "contacted", "booked", "closed"]);
export type ConsultationRequestStatus = z.infer<typeof ConsultationRequestStatus>;

export const ConsultationRequestView = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  package_handle: z.string().nullable(),
  preferred_time: z.enum(["any", "morning", "afternoon", "evening"]),
  status: ConsultationRequestStatus,
  /** Email of the member of staff who set the status last. */
  handled_by: z.string().nullable(),
  handled_at: z.string().nullable(),
  created_at: z.string(),
});
export type ConsultationRequestView = z.infer<typeof ConsultationRequestView>;

/** `GET /admin/consultation-requests?limit&offset&status&q`, the newest first; `q` looks in name, email and phone. */
export const ConsultationRequestQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  status: ConsultationRequestStatus.optional(),
  q: z.string().trim().max(100).optional(),
});
export type ConsultationRequestQuery = z.infer<typeof ConsultationRequestQuery>;

export const ConsultationRequestList = z.strictObject({
  consultation_requests: z.array(ConsultationRequestView),
  count: z.int().min(0),
  limit: z.int(),
  offset: z.int(),
});
export type ConsultationRequestList = z.infer<typeof ConsultationRequestList>;

/** `POST /admin/consultation-requests/:id`; who and when are the signed-in person's and the server's. */
export const HandleConsultationRequest = z.strictObject({ status: ConsultationRequestStatus });
export type HandleConsultationRequest = z.infer<typeof HandleConsultationRequest>;
export const StaffConsultationRequestResponse = z.strictObject({ consultation_request: ConsultationRequestView });
