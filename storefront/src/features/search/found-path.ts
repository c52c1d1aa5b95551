import type { SearchKind, SearchResult } from "@ampoule/contract/search";

const SHELVES: Readonly<Record<SearchKind, string>> = {
  package: "/packages",
  ingredient: "/ingredients",
  article: "/articles",
};

/** Where something that was found is shown, without the language. */
export const foundPath = ({ kind, handle }: Pick<SearchResult, "kind" | "handle">): string =>
  `${SHELVES[kind]}/${encodeURIComponent(handle)}`;

/** Where all that is found by these words is shown, without the language. */
export const searchPath = (q: string): string => `/search?${new URLSearchParams({ q })}`;
