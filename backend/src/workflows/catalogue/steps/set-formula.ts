import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type FormulaPlace, formulaPlaces, linkOfPlace } from "../formula-link";

type Formula = { care_package_id: string; places: FormulaPlace[] };

/** Replaces a package's formula. Undone, the former one is back. */
export const setFormulaStep = createStep(
  "set-formula",
  async ({ care_package_id, places }: Formula, { container }) => {
    const former = await formulaPlaces(container, { care_package_id: [care_package_id] });
    await replace(container, former, places);
    return new StepResponse(undefined, { care_package_id, former, places });
  },
  async (done, { container }) => {
    if (done) await replace(container, done.places, done.former);
  },
);

async function replace(container: MedusaContainer, former: FormulaPlace[], next: FormulaPlace[]): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const kept = new Set(next.map((place) => place.ingredient_id));
  const gone = former.filter((place) => !kept.has(place.ingredient_id));
  if (gone.length > 0) await link.dismiss(gone.map(linkOfPlace));
  if (next.length > 0) await link.create(next.map(linkOfPlace));
}
