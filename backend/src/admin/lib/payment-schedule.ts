import { type DecideClearance, PaymentScheduleResponse } from "@ampoule/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

/** What an order owes and when, with all that happened to its payment. */
export function usePaymentSchedule(order_id: string) {
  return useQuery({
    queryKey: keys.paymentSchedule(order_id),
    queryFn: async () =>
      (await call(PaymentScheduleResponse, `/admin/orders/${order_id}/payment-schedule`)).payment_schedule,
    // An event may arrive while one looks.
    staleTime: 10_000,
  });
}

/** Records a clinician's decision under the name of who is signed in. */
export function useDecideClearance(order_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: DecideClearance) => {
      const answer = await call(PaymentScheduleResponse, `/admin/orders/${order_id}/clearance`, {
        method: "POST",
        body,
      });
      return answer.payment_schedule;
    },
    onSuccess: (schedule) => queries.setQueryData(keys.paymentSchedule(order_id), schedule),
    // What was refused was refused for what stands there by now.
    onError: () => queries.invalidateQueries({ queryKey: keys.paymentSchedule(order_id) }),
  });
}
