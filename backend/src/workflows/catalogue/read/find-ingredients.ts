import type { IngredientDetail, IngredientSummary, PageQuery } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { formulaPlaces } from "../formula-link";
import { contains } from "../../contains";
import { presentIngredient, presentIngredientSummary } from "./formulas";
import { sellablePackages } from "./sellable-packages";

/**
 * Ingredients by name, a page of them. An archived one is among them while a package on sale holds it.
 */
export async function findIngredients(
  container: MedusaContainer,
  salesChannelIds: string[],
  { q, limit, offset }: PageQuery,
): Promise<{ ingredients: IngredientSummary[]; count: number }> {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const shown = await shownIngredients(container, salesChannelIds);
  const [found, count] = await formulary.listAndCountIngredients(
    { ...shown, ...(q ? { name: contains(q) } : {}) },
    { take: limit, skip: offset, order: { name: "ASC", id: "ASC" } },
  );
  return { ingredients: found.map(presentIngredientSummary), count };
}

/** Every ingredient's handle that has a page. */
export async function ingredientHandles(container: MedusaContainer, salesChannelIds: string[]): Promise<string[]> {
  const shown = await shownIngredients(container, salesChannelIds);
  const found = await container
    .resolve<FormularyModuleService>(FORMULARY_MODULE)
    .listIngredients(shown, { select: ["handle"], take: 100_000, order: { handle: "ASC" } });
  return found.map(({ handle }) => handle);
}

async function shownIngredients(container: MedusaContainer, salesChannelIds: string[]) {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const archived = await formulary.listIngredients({ archived_at: { $ne: null } }, { select: ["id"], take: 100_000 });
  const places =
    archived.length === 0 ? [] : await formulaPlaces(container, { ingredient_id: archived.map(({ id }) => id) });
  const packages = await sellablePackages(container, salesChannelIds, {
    id: places.map(({ care_package_id }) => care_package_id),
  });
  const onSale = new Set(packages.map(({ id }) => id));
  const held = places.filter(({ care_package_id }) => onSale.has(care_package_id));
  const sold = new Set(held.map(({ ingredient_id }) => ingredient_id));
  return { $or: [{ archived_at: null }, { id: [...sold] }] };
}

/**
 * One ingredient with its evidence and the packages on sale that hold it. Null where there is none, or it is archived and
 * none of these is left.
 */
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
  if (found.archived_at !== null && used_in.length === 0) return null;
  return { ...presentIngredient(found), used_in };
}
