import "server-only";
import { type Clinic, ClinicResponse } from "@ampoule/contract";
import { CATALOGUE_SECONDS, TAGS } from "./cache-tags";
import { callStore, type StoreResult } from "./call-store";

/** The clinic whose storefront this is: names and numbers, the same in every language. */
export async function retrieveClinic(): Promise<StoreResult<Clinic>> {
  const cache = { tags: [TAGS.clinic], seconds: CATALOGUE_SECONDS };
  const result = await callStore({ path: "/clinic", schema: ClinicResponse, cache, language: "en" });
  return result.ok ? { ok: true, value: result.value.clinic } : result;
}
