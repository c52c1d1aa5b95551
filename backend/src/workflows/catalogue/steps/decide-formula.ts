import type { SaveFormula } from "@ampoule/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { type FormulaPlace, formulaPlaces } from "../formula-link";
import { formulaVersion } from "../read/staff-package";
import { sharesOf } from "../shares";

export type FormulaDecision =
  | { ok: true; formula: { care_package_id: string; places: FormulaPlace[] } }
  | { ok: false; code: "TERMS_VERSION_CONFLICT" }
  | { ok: false; code: "INVALID_INPUT"; refused: RefusedPlace[] };

/** A place that can't be what was asked, by its index. */
type RefusedPlace = { index: number; why: "unknown" | "archived" };

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
    const known = new Map(found.map(({ id, archived_at }) => [id, archived_at]));
    const held = new Set(former.map(({ ingredient_id }) => ingredient_id));
    const refused = ids.flatMap((id, index): RefusedPlace[] => {
      if (!known.has(id)) return [{ index, why: "unknown" }];
      return known.get(id) && !held.has(id) ? [{ index, why: "archived" }] : [];
    });
    if (refused.length > 0) return new StepResponse<FormulaDecision>({ ok: false, code: "INVALID_INPUT", refused });

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
