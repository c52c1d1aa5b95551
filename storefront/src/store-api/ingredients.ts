import "server-only";
import { type IngredientDetail, IngredientList, IngredientResponse, type IngredientSummary } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import { CATALOGUE_SECONDS, TAGS } from "./cache-tags";
import { callStore, type StoreResult } from "./call-store";

const cache = { tags: [TAGS.ingredients], seconds: CATALOGUE_SECONDS };

/** Every ingredient there is a page for. */
export async function listIngredients(language?: Language): Promise<StoreResult<IngredientSummary[]>> {
  const result = await callStore({
    path: "/ingredients",
    query: { limit: 100 },
    schema: IngredientList,
    cache,
    language,
  });
  return result.ok ? { ok: true, value: result.value.ingredients } : result;
}

/** One ingredient with its cautions and evidence. */
export async function retrieveIngredient(handle: string): Promise<StoreResult<IngredientDetail>> {
  const path = `/ingredients/${encodeURIComponent(handle)}`;
  const result = await callStore({ path, schema: IngredientResponse, cache });
  return result.ok ? { ok: true, value: result.value.ingredient } : result;
}
