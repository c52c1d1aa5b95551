import { type DecideClearance, PaymentScheduleResponse } from "@ampoule/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
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

/**
 * Reads the schedule anew whenever Medusa hands over another `order`: its own sections mark it as paid, refund it and
 * cancel it, and know nothing of ours.
 */
export function useFollowOrder(order: { readonly id: string }): void {
  const queries = useQueryClient();
  const followed = useRef(order);
  useEffect(() => {
    if (followed.current === order) return;
    followed.current = order;
    void queries.invalidateQueries({ queryKey: keys.paymentSchedule(order.id) });
  }, [order, queries]);
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
