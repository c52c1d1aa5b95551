import type { SearchResponse } from "@ampoule/contract/search";

/** What there is to show under a field. */
export type Suggested =
  | { readonly status: "nothing_typed" }
  | { readonly status: "found"; readonly q: string; readonly found: SearchResponse }
  | { readonly status: "offline" }
  | { readonly status: "failed" };

/** Asks our own server. Rejects where `signal` says that another word has been typed meanwhile. */
export async function suggest(q: string, locale: string, signal: AbortSignal): Promise<Suggested> {
  try {
    const answer = await fetch(`/api/search?${new URLSearchParams({ q, locale })}`, { signal });
    if (!answer.ok) return { status: "failed" };
    // Our own server's answer, which has been parsed there.
    return { status: "found", q, found: (await answer.json()) as SearchResponse };
  } catch (error) {
    if (signal.aborted) throw error;
    return { status: navigator.onLine ? "failed" : "offline" };
  }
}
