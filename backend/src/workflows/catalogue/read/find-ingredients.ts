import type { IngredientDetail, IngredientSummary, PageQuery } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { formulaPlaces } from "../formula-link";
import { contains } from "../../contains";
import { presentIngredient, presentIngredientSummary } from "./formulas";
import { sellablePackages } from "./sellable-packages";

/** Ingredients by name, a page of them. */
export async function findIngredients(
  container: MedusaContainer,
  { q, limit, offset }: PageQuery,
): Promise<{ ingredients: IngredientSummary[]; count: number }> {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const [found, count] = await formulary.listAndCountIngredients(q ? { name: contains(q) } : {}, {
    take: limit,
    skip: offset,
    order: { name: "ASC", id: "ASC" },
  });
  return { ingredients: found.map(presentIngredientSummary), count };
}

/** One ingredient with its evidence and the packages that hold it, or null. */
export async function findIngredient(
  container: MedusaContainer,
  salesChannelIds: string[],
  handle: string,
): Promise<IngredientDetail | null> {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const [found] = await formulary.listIngredients({ handle }, { relations: ["evidence"], take: 1 });
  if (!found) return null;
  const places = await formulaPlaces(container, { ingredient_id: [found.id] });
  const packages = await sellablePackages(container, salesChannelIds, {
    id: places.map(({ care_package_id }) => care_package_id),
  });
  const used_in = packages
    .sort((a, b) => a.position - b.position)
    .map(({ product }) => ({ handle: product.handle, title: product.title }));
  return { ...presentIngredient(found), used_in };
}
