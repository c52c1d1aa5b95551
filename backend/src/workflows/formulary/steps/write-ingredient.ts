import type { IngredientFields } from "@ampoule/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  FORMULARY_MODULE,
  type FormularyModuleService,
  type IngredientState,
  type NewIngredientState,
} from "../../../modules/formulary";

export type WriteIngredient = {
  /** Null for a new one. */
  id: string | null;
  fields: IngredientFields;
  expected_version: string | null;
  changed_by: string | null;
  changed_at: Date;
};

export type WrittenIngredient =
  { ok: true; id: string } | { ok: false; code: "NOT_FOUND" | "EDIT_CONFLICT" | "HANDLE_TAKEN" };

/** What was done: a new one is deleted again, a changed one is as it was. */
type Undo = { id: string; former: IngredientState | null } | null;

/** Writes an ingredient with its evidence. Undone, it is as it was, its evidence's ids included. */
export const writeIngredientStep = createStep(
  "write-ingredient",
  async ({ id, fields, expected_version, changed_by, changed_at }: WriteIngredient, { container }) => {
    const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
    const stamped = (archived_at: Date | null): NewIngredientState => ({
      ...fields,
      archived_at,
      changed_by,
      changed_at,
    });
    if (id === null) {
      const added = await formulary.addIngredient(withNewIds(stamped(null), []));
      if (added === null) return new StepResponse<WrittenIngredient, Undo>({ ok: false, code: "HANDLE_TAKEN" }, null);
      return new StepResponse<WrittenIngredient, Undo>({ ok: true, id: added }, { id: added, former: null });
    }
    const result = await formulary.changeIngredient(
      id,
      ({ archived_at, evidence }) => withNewIds(stamped(archived_at), evidence),
      expected_version,
    );
    if (!result.ok) return new StepResponse<WrittenIngredient, Undo>(result, null);
    return new StepResponse<WrittenIngredient, Undo>({ ok: true, id }, { id, former: result.former });
  },
  async (done, { container }) => {
    if (!done) return;
    const { id, former } = done;
    const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
    if (former) await formulary.changeIngredient(id, () => former, null);
    else await formulary.deleteIngredients(id);
  },
);

/** A row under an id that isn't this ingredient's is a new one. */
function withNewIds(state: NewIngredientState, known: readonly { id: string }[]): NewIngredientState {
  const ids = new Set(known.map(({ id }) => id));
  return {
    ...state,
    evidence: state.evidence.map((row) => ({ ...row, id: row.id !== null && ids.has(row.id) ? row.id : null })),
  };
}
