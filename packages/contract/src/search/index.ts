import { z } from "zod";

/** What is found, in the order in which equals are shown. */
export const SearchKind = z.enum(["package", "ingredient", "article"]);
export type SearchKind = z.infer<typeof SearchKind>;

/** Nobody types more to find something; a field holds no more. */
export const LONGEST_SEARCH = 80;

/** `GET /store/search`. `limit`: of each kind. Medusa's `locale` names the language. */
export const SearchQuery = z.strictObject({
  q: z.string().max(LONGEST_SEARCH).default(""),
  limit: z.coerce.number().int().min(1).max(20).default(5),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

export const SearchResult = z.strictObject({
  kind: SearchKind,
  handle: z.string(),
  title: z.string(),
  /** A sentence on it. */
  text: z.string(),
});
export type SearchResult = z.infer<typeof SearchResult>;

export const SearchResponse = z.strictObject({
  /** The kind with the closest match first, in each the closest first; kinds of which nothing was found are left out. */
  groups: z.array(z.strictObject({ kind: SearchKind, count: z.int().min(1), results: z.array(SearchResult).min(1) })),
  /** What was looked for instead, where a word was mended; else null. */
  read_as: z.string().nullable(),
  /** Nothing has all of the words: these have some. */
  partly: z.boolean(),
});
export type SearchResponse = z.infer<typeof SearchResponse>;
