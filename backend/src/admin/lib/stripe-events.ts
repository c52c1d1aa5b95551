import { StripeEventList, type StripeEventQuery, StripeEventResponse } from "@ampoule/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

/** A page of the inbox, and what waits for a person. */
export function useStripeEvents(query: Pick<StripeEventQuery, "limit" | "offset" | "status">) {
  return useQuery({
    queryKey: [...keys.stripeEvents, query],
    queryFn: () => call(StripeEventList, "/admin/stripe-events", { query }),
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
}

/** Applies an event once more, now. */
export function useRetryStripeEvent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) =>
      (await call(StripeEventResponse, `/admin/stripe-events/${id}/retry`, { method: "POST", body: {} })).stripe_event,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.stripeEvents }),
        queries.invalidateQueries({ queryKey: ["ampoule", "payment-schedule"] }),
      ]),
  });
}
