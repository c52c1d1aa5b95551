import { PhraseList, type PhraseQuery, PhraseResponse, type SavePhrase } from "@ampoule/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

export function usePhrases(query: PhraseQuery) {
  return useQuery({
    queryKey: [...keys.phrases, query],
    queryFn: () => call(PhraseList, "/admin/phrases", { query }),
    placeholderData: keepPreviousData,
    // The English changes in other screens.
    staleTime: 0,
  });
}

/**
 * Saves the words of one text, or takes them back. What shows them is read anew before it is done: the text may leave the
 * list, and a picture's card would put its former words back.
 */
export function useSavePhrase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (phrase: SavePhrase) =>
      (await call(PhraseResponse, "/admin/phrases", { method: "POST", body: phrase })).phrase,
    onSuccess: () =>
      Promise.all([keys.phrases, keys.pictures].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
