import type { ClaimDecision, DecideClaim } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordDecision } from "./decisions";
import { reviewPage } from "./review";
import { namesHit } from "./wording";

type Input = { decide: DecideClaim; recorded_by: string | null };

export type DecideClaimResult =
  | { ok: true; decision: ClaimDecision }
  | { ok: false; code: "NOT_FOUND" | "CLAIM_CHANGED" }
  | { ok: false; code: "INVALID_INPUT"; path: string; message: string };

/** Records a decision on a hit that is there now, in these very words. */
async function record(container: MedusaContainer, { decide, recorded_by }: Input): Promise<DecideClaimResult> {
  const { page, subject, field, rule, excerpt, text_hash, decision, approver, reason, evidence } = decide;
  const review = await reviewPage(container, page);
  if (!review) return { ok: false, code: "NOT_FOUND" };
  const hit = review.hits.find((each) => namesHit(decide, each));
  if (!hit) return { ok: false, code: "CLAIM_CHANGED" };
  const invalid = (path: string, message: string) => ({ ok: false, code: "INVALID_INPUT", path, message }) as const;
  if (rule.endsWith("_statement")) return invalid("rule", "A statement that has to be there can be added, not waived");
  if (decision === "withdrawn" && !hit.decision) return invalid("decision", "There is no approval to withdraw");
  const words = { field, rule, excerpt, text_hash };
  const said = { decision, approver, reason, evidence, recorded_by };
  return { ok: true, decision: await recordDecision(container, { subject, ...words, ...said }) };
}

/** The only step, and one that appends: there is nothing to undo. */
const recordClaimDecisionStep = createStep(
  "record-claim-decision",
  async (input: Input, { container }) => new StepResponse(await record(container, input)),
);

/** Lets a claim stand by a named approver and evidence, or takes that back. */
export const decideClaimWorkflow = createWorkflow("decide-claim", (input: Input) => {
  return new WorkflowResponse(recordClaimDecisionStep(input));
});
