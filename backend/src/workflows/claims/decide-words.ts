import type { ClaimDecision, ClaimSubject, DecideWords } from "@ampoule/contract";
import { lintText } from "@ampoule/domain/claims";
import { LANGUAGES } from "@ampoule/domain/language";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../modules/editorial";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../modules/formulary";
import { phraseSubject } from "../phrasebook/phrase-subject";
import { approvalOf, decisionsOn, recordDecision, textHash } from "./decisions";

type Input = { decide: DecideWords; recorded_by: string | null };

export type DecideWordsResult =
  { ok: true; decision: ClaimDecision } | { ok: false; code: "NOT_FOUND" | "CLAIM_CHANGED" };

async function record(container: MedusaContainer, { decide, recorded_by }: Input): Promise<DecideWordsResult> {
  const { field, text, rule, excerpt, decision, approver, reason, evidence } = decide;
  const subject = await subjectOf(container, decide);
  if (!subject) return { ok: false, code: "NOT_FOUND" };
  const language = decide.of === "phrase" ? decide.language : LANGUAGES[0];
  const hits = lintText({ field, text, language });
  if (!hits.some((hit) => hit.rule === rule && hit.excerpt === excerpt)) return { ok: false, code: "CLAIM_CHANGED" };
  const words = { field, rule, excerpt, text_hash: textHash(text) };
  if (decision === "withdrawn" && !approvalOf(await decisionsOn(container, [subject]), { subject, ...words }))
    return { ok: false, code: "CLAIM_CHANGED" };
  const said = { decision, approver, reason, evidence, recorded_by };
  return { ok: true, decision: await recordDecision(container, { subject, ...words, ...said }) };
}

/** Null where there is no such thing. A phrase is known by its English, which may be on no page yet. */
async function subjectOf(container: MedusaContainer, decide: DecideWords): Promise<ClaimSubject | null> {
  if (decide.of === "phrase") return phraseSubject(decide.language, decide.source);
  const { of: type, id } = decide;
  const found =
    type === "ingredient"
      ? await container.resolve<FormularyModuleService>(FORMULARY_MODULE).listIngredients({ id }, { select: ["id"] })
      : await container.resolve<EditorialModuleService>(EDITORIAL_MODULE).listArticles({ id }, { select: ["id"] });
  return found.length > 0 ? { type, id } : null;
}

/** The only step, and one that appends: there is nothing to undo. */
const recordDecisionOnWordsStep = createStep(
  "record-decision-on-words",
  async (input: Input, { container }) => new StepResponse(await record(container, input)),
);

/**
 * Lets words stand, by a named approver and evidence, that may be yet to be saved: where clients read them they couldn't
 * be saved first. Or takes that back.
 */
export const decideWordsWorkflow = createWorkflow("decide-words", (input: Input) => {
  return new WorkflowResponse(recordDecisionOnWordsStep(input));
});
