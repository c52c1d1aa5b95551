import "server-only";
import { CatalogueHandles } from "@ampoule/contract";
import { routing } from "@/i18n/routing";
import { CATALOGUE_SECONDS, TAGS } from "./cache-tags";
import { callStore, type StoreResult } from "./call-store";

/** Of everything in the catalogue that has a page of its own, the same in every language. */
export function listHandles(): Promise<StoreResult<CatalogueHandles>> {
  return callStore({
    path: "/catalogue-handles",
    schema: CatalogueHandles,
    cache: { tags: [TAGS.packages, TAGS.ingredients, TAGS.articles], seconds: CATALOGUE_SECONDS },
    language: routing.defaultLocale,
  });
}
