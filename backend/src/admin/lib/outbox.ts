import { OutboxList, OutboxMailResponse, type OutboxQuery } from "@ampoule/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

export function useOutbox(query: OutboxQuery) {
  return useQuery({
    queryKey: [...keys.outbox, "list", query],
    queryFn: () => call(OutboxList, "/admin/outbox", { query }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

/** One mail as it was written; a mail never changes. */
export function useOutboxMail(id: string) {
  return useQuery({
    queryKey: [...keys.outbox, "mail", id],
    queryFn: async () => (await call(OutboxMailResponse, `/admin/outbox/${id}`)).mail,
    staleTime: Infinity,
  });
}
