import type { SaveFormula } from "@ampoule/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { type FormulaPlace, formulaPlaces } from "../formula-link";
import { type RefusedPlace, refusedPlaces, withShares } from "../formula-places";
import { formulaVersion } from "../read/staff-package";

export type FormulaDecision =
  | { ok: true; formula: { care_package_id: string; places: FormulaPlace[] } }
  | { ok: false; code: "TERMS_VERSION_CONFLICT" }
  | { ok: false; code: "INVALID_INPUT"; refused: RefusedPlace[] };

/**
 * What the formula becomes: an ingredient keeps the weight that its band had, a new one gets the mean. Refused where
 * the formula isn't the one that was edited, or an ingredient is none of the formulary's, or an archived one that wasn't
 * in it before.
 */
export const decideFormulaStep = createStep(
  "decide-formula",
  async ({ care_package_id, save }: { care_package_id: string; save: SaveFormula }, { container }) => {
    const former = await formulaPlaces(container, { care_package_id: [care_package_id] });
    if (formulaVersion(former) !== save.expected_version)
      return new StepResponse<FormulaDecision>({ ok: false, code: "TERMS_VERSION_CONFLICT" });

    const ids = save.formula.map(({ ingredient_id }) => ingredient_id);
    const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
    const found = await formulary.listIngredients({ id: ids }, { select: ["id", "archived_at"], take: ids.length });
    const archived = new Map(found.map(({ id, archived_at }) => [id, archived_at !== null]));
    const refused = refusedPlaces(ids, former, (id) => archived.get(id));
    if (refused.length > 0) return new StepResponse<FormulaDecision>({ ok: false, code: "INVALID_INPUT", refused });

    const places = withShares(save.formula, former).map((entry, position) => ({ ...entry, care_package_id, position }));
    return new StepResponse<FormulaDecision>({ ok: true, formula: { care_package_id, places } });
  },
);
