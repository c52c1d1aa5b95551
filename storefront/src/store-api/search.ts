import "server-only";
import { LONGEST_SEARCH, SearchResponse } from "@ampoule/contract/search";
import type { Language } from "@ampoule/domain/language";
import { callStore, type StoreResult } from "./call-store";

/**
 * What was searched for, cut to what a field holds. Never kept here: there are more words than there is room for, and the
 * backend keeps its own answers.
 */
export function searchStore(q: string, language: Language, limit: number): Promise<StoreResult<SearchResponse>> {
  const query = { q: q.slice(0, LONGEST_SEARCH), limit };
  return callStore({ path: "/search", query, schema: SearchResponse, language });
}
