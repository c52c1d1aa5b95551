import "server-only";
import { type CarePackage, CarePackageList, type CarePackageQuery, CarePackageResponse } from "@ampoule/contract";
import { CATALOGUE_SECONDS, TAGS } from "./cache-tags";
import { callStore, type StoreResult } from "./call-store";

const cache = { tags: [TAGS.packages], seconds: CATALOGUE_SECONDS };

/** Packages in the clinic's order, filtered by goal, ingredient or words. */
export function listCarePackages(
  query: Partial<CarePackageQuery> = {},
): Promise<StoreResult<{ care_packages: CarePackage[]; count: number }>> {
  return callStore({ path: "/care-packages", query: { limit: 100, ...query }, schema: CarePackageList, cache });
}

/** One package by its handle. */
export async function retrieveCarePackage(handle: string): Promise<StoreResult<CarePackage>> {
  const path = `/care-packages/${encodeURIComponent(handle)}`;
  const result = await callStore({ path, schema: CarePackageResponse, cache });
  return result.ok ? { ok: true, value: result.value.care_package } : result;
}
