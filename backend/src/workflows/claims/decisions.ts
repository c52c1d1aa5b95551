import { createHash } from "node:crypto";
import type { ClaimDecision, ClaimSubject, StaffClaim } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  CLAIMS_REVIEW_MODULE,
  type ClaimDecisionRecord,
  type ClaimsReviewModuleService,
} from "../../modules/claims-review";

/** SHA-256 of a text, hexadecimal: what a decision stands for. */
export const textHash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Whose words they are, in one word. */
export const keyOf = ({ type, id }: ClaimSubject): string => `${type}:${id}`;

/** All that was ever decided on words of these, the newest first. One statement. */
export async function decisionsOn(
  container: MedusaContainer,
  subjects: readonly ClaimSubject[],
): Promise<ClaimDecision[]> {
  const ids = [...new Set(subjects.map(({ id }) => id))];
  if (ids.length === 0) return [];
  const records = await container
    .resolve<ClaimsReviewModuleService>(CLAIMS_REVIEW_MODULE)
    // Ids are in the order they were made in, also within one instant.
    .listClaimDecisions({ subject_id: ids }, { order: { created_at: "DESC", id: "DESC" }, take: 10_000 });
  return records.map(presentDecision);
}

type Claimed = Pick<StaffClaim, "subject" | "field" | "rule" | "excerpt" | "text_hash">;

/** The approval by which a hit stands; null where there is none, or it was withdrawn. */
export function approvalOf(decisions: readonly ClaimDecision[], claim: Claimed): ClaimDecision | null {
  const latest = decisions.find(
    ({ subject, field, rule, excerpt, text_hash }) =>
      keyOf(subject) === keyOf(claim.subject) &&
      field === claim.field &&
      rule === claim.rule &&
      excerpt === claim.excerpt &&
      text_hash === claim.text_hash,
  );
  return latest?.decision === "approved" ? latest : null;
}

/** Appends a decision, and shows it as our routes do. */
export async function recordDecision(
  container: MedusaContainer,
  { subject, ...decision }: Omit<ClaimDecision, "id" | "recorded_at">,
): Promise<ClaimDecision> {
  const recorded = await container
    .resolve<ClaimsReviewModuleService>(CLAIMS_REVIEW_MODULE)
    .createClaimDecisions({ subject_type: subject.type, subject_id: subject.id, ...decision });
  return presentDecision(recorded);
}

function presentDecision(record: ClaimDecisionRecord): ClaimDecision {
  const { id, decision, subject_type, subject_id, field, rule, excerpt, text_hash } = record;
  const { approver, reason, evidence, recorded_by, created_at } = record;
  const subject = { type: subject_type, id: subject_id };
  const recorded_at = new Date(created_at).toISOString();
  return {
    id,
    decision,
    subject,
    field,
    rule,
    excerpt,
    text_hash,
    approver,
    reason,
    evidence,
    recorded_by,
    recorded_at,
  };
}
