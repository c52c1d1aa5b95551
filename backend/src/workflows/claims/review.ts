import type { ClaimDecision, ClaimReview, ClaimSubject, StaffClaim } from "@ampoule/contract";
import { type ClaimHit, lintText, missingStatements } from "@ampoule/domain/claims";
import type { MedusaContainer } from "@medusajs/framework/types";
import { articlePages } from "./article-pages";
import { approvalOf, decisionsOn, keyOf, textHash } from "./decisions";
import { ingredientPages } from "./ingredient-pages";
import type { Page, PageText } from "./page";
import { productPages } from "./product-pages";

/** What the linter says of these pages, and what was decided on it. In the order of the pages. */
export async function reviewPages(container: MedusaContainer, pages: readonly Page[]): Promise<ClaimReview[]> {
  const decisions = await decisionsOn(
    container,
    pages.flatMap(({ texts }) => texts.map(({ subject }) => subject)),
  );
  return pages.map((page) => reviewOf(page, decisions));
}

/** Whose words make a page of their own. */
type PageSubject = { readonly type: Exclude<ClaimSubject["type"], "phrase">; readonly id: string };

const PAGES = { product: productPages, article: articlePages, ingredient: ingredientPages };

/** One page's review, or null where there is no such page. */
export async function reviewPage(container: MedusaContainer, { type, id }: PageSubject): Promise<ClaimReview | null> {
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

function staffClaim(text: PageText, hit: ClaimHit, decisions: readonly ClaimDecision[]): StaffClaim {
  const claim = { ...hit, subject: text.subject, text: text.text, text_hash: textHash(text.text), decision: null };
  return { ...claim, decision: approvalOf(decisions, claim) };
}

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
