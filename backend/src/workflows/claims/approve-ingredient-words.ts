import type { ApproveIngredientWords, ClaimDecision } from "@ampoule/contract";
import { lintText } from "@ampoule/domain/claims";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { CLAIMS_REVIEW_MODULE, type ClaimsReviewModuleService } from "../../modules/claims-review";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../modules/formulary";
import { presentDecision, textHash } from "./review";

type Input = { id: string; approve: ApproveIngredientWords; recorded_by: string | null };

export type ApproveWordsResult =
  { ok: true; decision: ClaimDecision } | { ok: false; code: "NOT_FOUND" | "CLAIM_CHANGED" };

async function record(container: MedusaContainer, { id, approve, recorded_by }: Input): Promise<ApproveWordsResult> {
  const { field, text, rule, excerpt, approver, reason, evidence } = approve;
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const [ingredient] = await formulary.listIngredients({ id }, { select: ["id"], take: 1 });
  if (!ingredient) return { ok: false, code: "NOT_FOUND" };
  const hits = lintText({ field, text });
  if (!hits.some((hit) => hit.rule === rule && hit.excerpt === excerpt)) return { ok: false, code: "CLAIM_CHANGED" };
  const decision = await container.resolve<ClaimsReviewModuleService>(CLAIMS_REVIEW_MODULE).createClaimDecisions({
    subject_type: "ingredient",
    subject_id: id,
    field,
    rule,
    excerpt,
    text_hash: textHash(text),
    decision: "approved",
    approver,
    reason,
    evidence,
    recorded_by,
  });
  return { ok: true, decision: presentDecision(decision) };
}

/** The only step, and one that appends: there is nothing to undo. */
const recordIngredientApprovalStep = createStep(
  "record-ingredient-approval",
  async (input: Input, { container }) => new StepResponse(await record(container, input)),
);

/**
 * Lets words of an ingredient stand, by a named approver and evidence, before they are saved: on a published page they
 * couldn't be saved first.
 */
export const approveIngredientWordsWorkflow = createWorkflow("approve-ingredient-words", (input: Input) => {
  return new WorkflowResponse(recordIngredientApprovalStep(input));
});
