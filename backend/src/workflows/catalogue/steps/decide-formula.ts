import type { SaveFormula } from "@ampoule/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { type FormulaPlace, formulaPlaces } from "../formula-link";
import { formulaVersion } from "../read/staff-package";
import { sharesOf } from "../shares";

export type FormulaDecision =
  | { ok: true; formula: { care_package_id: string; places: FormulaPlace[] } }
  | { ok: false; code: "TERMS_VERSION_CONFLICT" }
  | { ok: false; code: "INVALID_INPUT"; unknown: number[] };

/**
 * What the formula becomes: an ingredient keeps the weight that its band had, a new one gets the mean. Refused where
 * the formula isn't the one that was edited, or an ingredient is none of the formulary's (`unknown`, by index).
 */
export const decideFormulaStep = createStep(
  "decide-formula",
  async ({ care_package_id, save }: { care_package_id: string; save: SaveFormula }, { container }) => {
    const former = await formulaPlaces(container, { care_package_id: [care_package_id] });
    if (formulaVersion(former) !== save.expected_version)
      return new StepResponse<FormulaDecision>({ ok: false, code: "TERMS_VERSION_CONFLICT" });

    const ids = save.formula.map(({ ingredient_id }) => ingredient_id);
    const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
    const known = new Set((await formulary.listIngredients({ id: ids }, { take: ids.length })).map(({ id }) => id));
    const unknown = ids.flatMap((id, index) => (known.has(id) ? [] : [index]));
    if (unknown.length > 0) return new StepResponse<FormulaDecision>({ ok: false, code: "INVALID_INPUT", unknown });

    const widths = new Map(former.map((place) => [place.ingredient_id, place.share_basis_points]));
    const mean = former.length > 0 ? 10_000 / former.length : 1;
    const shares = sharesOf(ids.map((id) => widths.get(id) ?? mean));
    const places = save.formula.map((entry, position) => ({
      ...entry,
      care_package_id,
      position,
      share_basis_points: shares[position] ?? 0,
    }));
    return new StepResponse<FormulaDecision>({ ok: true, formula: { care_package_id, places } });
  },
);
