import { createHash } from "node:crypto";
import type { ClaimDecision, ClaimReview, ClaimSubject, StaffClaim } from "@ampoule/contract";
import { type ClaimHit, lintText, missingStatements } from "@ampoule/domain/claims";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  CLAIMS_REVIEW_MODULE,
  type ClaimDecisionRecord,
  type ClaimsReviewModuleService,
} from "../../modules/claims-review";
import { articlePages } from "./article-pages";
import { ingredientPages } from "./ingredient-pages";
import type { Page, PageText } from "./page";
import { productPages } from "./product-pages";

/** SHA-256 of a text, hexadecimal: what a decision stands for. */
export const textHash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What the linter says of these pages, and what was decided on it. In the order of the pages. */
export async function reviewPages(container: MedusaContainer, pages: readonly Page[]): Promise<ClaimReview[]> {
  const ids = [...new Set(pages.flatMap(({ texts }) => texts.map(({ subject }) => subject.id)))];
  const records = await container
    .resolve<ClaimsReviewModuleService>(CLAIMS_REVIEW_MODULE)
    // Ids are in the order they were made in, also within one instant.
    .listClaimDecisions({ subject_id: ids }, { order: { created_at: "DESC", id: "DESC" }, take: 10_000 });
  const decisions = records.map(presentDecision);
  return pages.map((page) => reviewOf(page, decisions));
}

const PAGES = { product: productPages, article: articlePages, ingredient: ingredientPages };

/** One page's review, or null where there is no such page. */
export async function reviewPage(container: MedusaContainer, { type, id }: ClaimSubject): Promise<ClaimReview | null> {
  const [page] = await PAGES[type](container, [id]);
  return page ? ((await reviewPages(container, [page]))[0] ?? null) : null;
}

function reviewOf(page: Page, decisions: readonly ClaimDecision[]): ClaimReview {
  const subjects = new Set(page.texts.map(({ subject }) => keyOf(subject)));
  const about = decisions.filter(({ subject }) => subjects.has(keyOf(subject)));
  const said = page.texts.flatMap((text) => hitsOf(text).map((hit) => staffClaim(text, hit, about)));
  const missing = missingStatements(
    page.texts.map(({ text }) => text),
    page,
  ).map((hit) => staffClaim({ subject: page.subject, field: hit.field, text: "" }, hit, []));
  const hits = [...said, ...missing];
  const open = hits.filter(({ decision }) => decision === null).length;
  return { subject: page.subject, published: page.published, open, hits, decisions: about };
}

const keyOf = ({ type, id }: ClaimSubject): string => `${type}:${id}`;

function staffClaim(text: PageText, hit: ClaimHit, decisions: readonly ClaimDecision[]): StaffClaim {
  const claim = { ...hit, subject: text.subject, text: text.text, text_hash: textHash(text.text), decision: null };
  const latest = decisions.find((decision) => isAbout(decision, claim));
  return { ...claim, decision: latest?.decision === "approved" ? latest : null };
}

const isAbout = (decision: ClaimDecision, claim: StaffClaim): boolean =>
  keyOf(decision.subject) === keyOf(claim.subject) &&
  decision.field === claim.field &&
  decision.rule === claim.rule &&
  decision.excerpt === claim.excerpt &&
  decision.text_hash === claim.text_hash;

/** The same words of an ingredient stand on many pages, and the linter is pure: what it said is kept, up to a point. */
const KEPT = 5_000;
const kept = new Map<string, readonly ClaimHit[]>();

function hitsOf({ field, text }: PageText): ClaimHit[] {
  let hits = kept.get(text);
  if (!hits) {
    hits = lintText({ field, text });
    if (kept.size >= KEPT) kept.clear();
    kept.set(text, hits);
  }
  return hits.map((hit) => ({ ...hit, field }));
}

/** As our routes show a decision. */
export function presentDecision(record: ClaimDecisionRecord): ClaimDecision {
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
