import "server-only";
import { type IngredientDetail, IngredientList, IngredientResponse, type IngredientSummary } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import { CATALOGUE_SECONDS, TAGS } from "./cache-tags";
import { callStore, type StoreResult } from "./call-store";
import { INGREDIENT_PAGES } from "./pages";

const cache = { tags: [TAGS.ingredients], seconds: CATALOGUE_SECONDS };

/** Ingredients by name, a page of them from 1 on, and how many there are in all. */
export function listIngredients(
  page: number,
): Promise<StoreResult<{ ingredients: IngredientSummary[]; count: number }>> {
  return callStore({ path: "/ingredients", query: INGREDIENT_PAGES.query(page), schema: IngredientList, cache });
}

/** One ingredient with its cautions and evidence. */
export async function retrieveIngredient(handle: string, language?: Language): Promise<StoreResult<IngredientDetail>> {
  const path = `/ingredients/${encodeURIComponent(handle)}`;
  const result = await callStore({ path, schema: IngredientResponse, cache, language });
  return result.ok ? { ok: true, value: result.value.ingredient } : result;
}
