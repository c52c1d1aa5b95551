import type { MedusaContainer } from "@medusajs/framework/types";
import { FORMULARY_MODULE, type FormularyModuleService } from "../modules/formulary";
import { INGREDIENTS, REVIEWED_ON, REVIEWER } from "./ingredients";

/** Ingredients that were never here, those that staff removed left out. Gives ids by handle. */
export async function seedFormulary(container: MedusaContainer): Promise<Map<string, string>> {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const existing = await formulary.listIngredients({}, { select: ["id", "handle"], take: 10_000, withDeleted: true });
  const known = new Set(existing.map(({ handle }) => handle));
  const missing = INGREDIENTS.filter(({ handle }) => !known.has(handle));
  const created = await formulary.createIngredients(missing.map(({ evidence: _, ...ingredient }) => ingredient));
  const ids = new Map([...existing, ...created].map(({ handle, id }) => [handle, id]));
  await formulary.createEvidenceStatements(
    missing.flatMap(({ handle, evidence }) =>
      evidence.map((statement, position) => ({
        ...statement,
        position,
        reviewer: REVIEWER,
        reviewed_on: REVIEWED_ON,
        ingredient_id: ids.get(handle),
      })),
    ),
  );
  return ids;
}
