import "server-only";
import { type Article, ArticleList, ArticleResponse, type ArticleSummary } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import { CATALOGUE_SECONDS, TAGS } from "./cache-tags";
import { callStore, type StoreResult } from "./call-store";
import { ARTICLE_PAGES } from "./pages";

const cache = { tags: [TAGS.articles], seconds: CATALOGUE_SECONDS };

/** Published articles as the clinic puts them in order, a page of them from 1 on, and how many there are in all. */
export function listArticles(page: number): Promise<StoreResult<{ articles: ArticleSummary[]; count: number }>> {
  return callStore({ path: "/articles", query: ARTICLE_PAGES.query(page), schema: ArticleList, cache });
}

/** One article with its sections and sources. */
export async function retrieveArticle(handle: string, language?: Language): Promise<StoreResult<Article>> {
  const path = `/articles/${encodeURIComponent(handle)}`;
  const result = await callStore({ path, schema: ArticleResponse, cache, language });
  return result.ok ? { ok: true, value: result.value.article } : result;
}
