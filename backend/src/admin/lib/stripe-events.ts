import {
  PaymentTaskResponse,
  type ResolvePaymentTask,
  StripeEventList,
  type StripeEventQuery,
  StripeEventResponse,
} from "@ampoule/contract";
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

/** Says that a task is done, or that it waits again. */
export function useSettleTask(id: string) {
  const readAnew = useReadAnew();
  return useMutation({
    mutationFn: (done: ResolvePaymentTask | null) =>
      call(PaymentTaskResponse, `/admin/payment-tasks/${id}/${done === null ? "reopen" : "resolve"}`, {
        method: "POST",
        body: done ?? {},
      }),
    onSettled: readAnew,
  });
}

/** Both the inbox and each order's card show events and tasks. */
function useReadAnew() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: keys.stripeEvents }),
      queries.invalidateQueries({ queryKey: ["ampoule", "payment-schedule"] }),
    ]);
}

/** Applies an event once more, now. */
export function useRetryStripeEvent() {
  const readAnew = useReadAnew();
  return useMutation({
    mutationFn: async (id: string) =>
      (await call(StripeEventResponse, `/admin/stripe-events/${id}/retry`, { method: "POST", body: {} })).stripe_event,
    onSettled: readAnew,
  });
}
