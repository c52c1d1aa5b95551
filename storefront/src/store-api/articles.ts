import "server-only";
import { type Article, ArticleList, ArticleResponse, type ArticleSummary } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import { CATALOGUE_SECONDS, TAGS } from "./cache-tags";
import { callStore, type StoreResult } from "./call-store";

const cache = { tags: [TAGS.articles], seconds: CATALOGUE_SECONDS };

/** Every article that is published. */
export async function listArticles(): Promise<StoreResult<ArticleSummary[]>> {
  const result = await callStore({ path: "/articles", query: { limit: 100 }, schema: ArticleList, cache });
  return result.ok ? { ok: true, value: result.value.articles } : result;
}

/** One article with its sections and sources. */
export async function retrieveArticle(handle: string, language?: Language): Promise<StoreResult<Article>> {
  const path = `/articles/${encodeURIComponent(handle)}`;
  const result = await callStore({ path, schema: ArticleResponse, cache, language });
  return result.ok ? { ok: true, value: result.value.article } : result;
}
