import {
  ConsultationRequestList,
  type ConsultationRequestQuery,
  type ConsultationRequestStatus,
  StaffConsultationRequestResponse,
} from "@ampoule/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

export function useConsultationRequests(query: ConsultationRequestQuery) {
  return useQuery({
    queryKey: [...keys.consultationRequests, query],
    queryFn: () => call(ConsultationRequestList, "/admin/consultation-requests", { query }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

/** Says how far a request has come, under the name of who is signed in. */
export function useHandleConsultationRequest() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, status }: { readonly id: string; readonly status: ConsultationRequestStatus }) => {
      const path = `/admin/consultation-requests/${id}` as const;
      const answer = await call(StaffConsultationRequestResponse, path, { method: "POST", body: { status } });
      return answer.consultation_request;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.consultationRequests }),
  });
}
