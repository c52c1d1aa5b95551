import { Evidence, type FormulaEntry, IngredientSummary } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  FORMULARY_MODULE,
  type FormularyModuleService,
  inOrder,
  type IngredientRecord,
} from "../../../modules/formulary";
import { formulaPlaces } from "../formula-link";

/** The formulas of these packages, each in order, with everything a client may know of an ingredient. */
export async function formulasOf(
  container: MedusaContainer,
  carePackageIds: string[],
): Promise<Map<string, FormulaEntry[]>> {
  const places = await formulaPlaces(container, { care_package_id: carePackageIds });
  const ids = [...new Set(places.map(({ ingredient_id }) => ingredient_id))];
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const ingredients = await formulary.listIngredients({ id: ids }, { relations: ["evidence"], take: ids.length });
  const byId = new Map(ingredients.map((ingredient) => [ingredient.id, presentIngredient(ingredient)]));

  const formulas = new Map<string, FormulaEntry[]>();
  for (const place of places) {
    const ingredient = byId.get(place.ingredient_id);
    if (!ingredient) continue;
    const formula = formulas.get(place.care_package_id) ?? [];
    formula.push({ position: formula.length, share: place.share_basis_points / 10_000, ingredient });
    formulas.set(place.care_package_id, formula);
  }
  return formulas;
}

export function presentIngredientSummary(ingredient: Omit<IngredientRecord, "evidence">): IngredientSummary {
  const { id, handle, name, also_known_as, kind, colour, what_it_is } = ingredient;
  return IngredientSummary.parse({ id, handle, name, also_known_as, kind, colour, what_it_is });
}

export function presentIngredient(ingredient: IngredientRecord): FormulaEntry["ingredient"] {
  const { cautions, allergens, interactions } = ingredient;
  const evidence = inOrder(ingredient.evidence).map(
    ({ id, about, statement, grade, citation, url, reviewer, reviewed_on }) =>
      Evidence.parse({ id, about, statement, grade, citation, url, reviewer, reviewed_on }),
  );
  return { ...presentIngredientSummary(ingredient), cautions, allergens, interactions, evidence };
}
