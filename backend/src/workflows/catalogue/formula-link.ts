import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CARE_PACKAGE_MODULE } from "../../modules/care-package";
import { FORMULARY_MODULE } from "../../modules/formulary";
import formulaLink from "../../links/care-package-ingredient";

/** One place of a formula, as the link keeps it. */
export type FormulaPlace = {
  care_package_id: string;
  ingredient_id: string;
  position: number;
  amount: string | null;
  unit: string | null;
  share_basis_points: number;
};

/** The formulas of these packages (all, where none are named), in order. One statement. */
export async function formulaPlaces(
  container: MedusaContainer,
  filters: { care_package_id?: string[]; ingredient_id?: string[] },
): Promise<FormulaPlace[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: formulaLink.entryPoint,
    fields: ["care_package_id", "ingredient_id", "position", "amount", "unit", "share_basis_points"],
    filters,
  });
  // A link's row has the columns that its definition names; Medusa doesn't infer them.
  return (data as FormulaPlace[]).sort((a, b) => a.position - b.position);
}

/** As `link.create` and `link.dismiss` want a place. */
export function linkOfPlace(place: FormulaPlace) {
  const { care_package_id, ingredient_id, ...data } = place;
  return {
    [CARE_PACKAGE_MODULE]: { care_package_id },
    [FORMULARY_MODULE]: { ingredient_id },
    data,
  };
}
