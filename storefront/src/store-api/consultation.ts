import "server-only";
import { ConsultationRequestResponse } from "@ampoule/contract/consultation";
import { callStore, type StoreResult } from "./call-store";

/** What the form sends; the store checks it by `ConsultationRequestInput` and names each field it refuses. */
export type ConsultationRequest = {
  name: string;
  email: string;
  phone?: string;
  package_handle?: string;
  preferred_time: string;
  adult: boolean;
};

/** Sends a request for a consultation once: the same key sent again makes no second one. */
export function requestConsultation(body: ConsultationRequest, idempotencyKey: string): Promise<StoreResult<unknown>> {
  return callStore({
    path: "/consultation-requests",
    method: "POST",
    body,
    headers: { "idempotency-key": idempotencyKey },
    schema: ConsultationRequestResponse,
  });
}
