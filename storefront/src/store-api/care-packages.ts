import "server-only";
import {
  type CarePackage,
  type CarePackageFacets,
  CarePackageFacetsResponse,
  CarePackageList,
  type CarePackageNarrowing,
  type CarePackageQuery,
  CarePackageResponse,
  RelatedPackages,
} from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import { CATALOGUE_SECONDS, TAGS } from "./cache-tags";
import { callStore, type StoreResult } from "./call-store";

const cache = { tags: [TAGS.packages], seconds: CATALOGUE_SECONDS };

/** Packages as they are asked for; in the clinic's order where no other is named. */
export function listCarePackages(
  query: Partial<CarePackageQuery> = {},
  language?: Language,
): Promise<StoreResult<{ care_packages: CarePackage[]; count: number }>> {
  return callStore({
    path: "/care-packages",
    query: { limit: 100, ...query },
    schema: CarePackageList,
    cache,
    language,
  });
}

/** Those of these handles that are sold: of a cart, an order, an article. */
export async function retrieveCarePackages(
  handles: readonly (string | null | undefined)[],
  language?: Language,
): Promise<CarePackage[]> {
  const named = [...new Set(handles)].flatMap((handle) => handle || []);
  const results = await Promise.all(named.map((handle) => retrieveCarePackage(handle, language)));
  return results.flatMap((result) => (result.ok ? [result.value] : []));
}

/** What whoever reads of this package may want to read of, too. */
export async function listRelated(handle: string): Promise<StoreResult<CarePackage[]>> {
  const path = `/care-packages/${encodeURIComponent(handle)}/related`;
  const result = await callStore({ path, schema: RelatedPackages, cache });
  return result.ok ? { ok: true, value: result.value.care_packages } : result;
}

/** What the list can be narrowed by once it is narrowed to this, each value with its count. */
export function countCarePackages(
  query: CarePackageNarrowing = {},
): Promise<StoreResult<{ facets: CarePackageFacets; currency: string }>> {
  return callStore({ path: "/care-package-facets", query, schema: CarePackageFacetsResponse, cache });
}

/** One package by its handle. */
export async function retrieveCarePackage(handle: string, language?: Language): Promise<StoreResult<CarePackage>> {
  const path = `/care-packages/${encodeURIComponent(handle)}`;
  const result = await callStore({ path, schema: CarePackageResponse, cache, language });
  return result.ok ? { ok: true, value: result.value.care_package } : result;
}
