import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { FORMULARY_MODULE, type FormularyModuleService, type IngredientState } from "../../modules/formulary";
import { requireNoOpenClaimsStep } from "../claims/steps/require-no-open-claims";

type Archiving = { id: string; archived: boolean; changed_by: string | null; changed_at: Date };
type Archived = { ok: true } | { ok: false; code: "NOT_FOUND" };
type Undo = { id: string; former: IngredientState } | null;

const setArchivedStep = createStep(
  "set-archived",
  async ({ id, archived, changed_by, changed_at }: Archiving, { container }) => {
    const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
    const result = await formulary.changeIngredient(
      id,
      // Asked twice, it stays as it was the first time.
      (now) =>
        (now.archived_at !== null) === archived
          ? now
          : { ...now, archived_at: archived ? changed_at : null, changed_by, changed_at },
      null,
    );
    if (!result.ok && result.code !== "NOT_FOUND") throw new Error(`Broken invariant: ${result.code} of no change`);
    if (!result.ok) return new StepResponse<Archived, Undo>({ ok: false, code: "NOT_FOUND" }, null);
    return new StepResponse<Archived, Undo>({ ok: true }, { id, former: result.former });
  },
  async (done, { container }) => {
    if (!done) return;
    const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
    await formulary.changeIngredient(done.id, () => done.former, null);
  },
);

/**
 * Archives an ingredient or brings it back. None is ever deleted: formulas that hold it keep it. What comes back is read by
 * clients again: with an open hit, ClaimsOpenError, and it stays where it was.
 */
export const archiveIngredientWorkflow = createWorkflow("archive-ingredient", (input: Archiving) => {
  const done = setArchivedStep(input);
  when({ input, done }, ({ input, done }) => done.ok && !input.archived).then(() => {
    const touched = transform({ input }, ({ input }) => ({ ingredient_id: input.id }));
    requireNoOpenClaimsStep(touched);
  });
  return new WorkflowResponse(done);
});
