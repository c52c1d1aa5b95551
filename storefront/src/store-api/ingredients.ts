import "server-only";
import { type IngredientDetail, IngredientList, IngredientResponse, type IngredientSummary } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import { CATALOGUE_SECONDS, TAGS } from "./cache-tags";
import { callStore, type StoreResult } from "./call-store";

const cache = { tags: [TAGS.ingredients], seconds: CATALOGUE_SECONDS };

/** So many make a page of the library. */
export const INGREDIENTS_PAGE = 100;

/** Ingredients by name, a page of them from 1 on, and how many there are in all. */
export function listIngredients(
  page: number,
): Promise<StoreResult<{ ingredients: IngredientSummary[]; count: number }>> {
  const query = { limit: INGREDIENTS_PAGE, offset: (page - 1) * INGREDIENTS_PAGE };
  return callStore({ path: "/ingredients", query, schema: IngredientList, cache });
}

/** One ingredient with its cautions and evidence. */
export async function retrieveIngredient(handle: string, language?: Language): Promise<StoreResult<IngredientDetail>> {
  const path = `/ingredients/${encodeURIComponent(handle)}`;
  const result = await callStore({ path, schema: IngredientResponse, cache, language });
  return result.ok ? { ok: true, value: result.value.ingredient } : result;
}
