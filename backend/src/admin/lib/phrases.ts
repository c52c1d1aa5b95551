import {
  PhraseClaimsResponse,
  PhraseList,
  type PhraseQuery,
  PhraseResponse,
  type ReadPhrase,
  type SavePhrase,
  type StaffClaim,
} from "@ampoule/contract";
import { takeOver } from "@ampoule/domain/claims";
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

/** What the linter says against these words, as clients would read them; asked while `read`. */
export function usePhraseClaims(phrase: ReadPhrase, read: boolean) {
  return useQuery({
    queryKey: [...keys.phrases, "claims", phrase],
    queryFn: async () =>
      (await call(PhraseClaimsResponse, "/admin/phrases/claims", { method: "POST", body: phrase })).claims,
    enabled: read,
    staleTime: 0,
  });
}

/** The words with a claim's wording in its place; null where it stands in what is read with them. */
export function mendPhrase(words: string, { text, proposal }: Pick<StaffClaim, "text" | "proposal">): string | null {
  // A question is read with its answer below it.
  const at = text.startsWith(words) ? 0 : text.endsWith(`\n${words}`) ? text.length - words.length : null;
  if (at === null || proposal.start < at || proposal.end > at + words.length) return null;
  return takeOver(words, { ...proposal, start: proposal.start - at, end: proposal.end - at });
}
