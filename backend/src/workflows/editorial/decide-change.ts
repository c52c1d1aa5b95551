import type { FieldError } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { ArticleState } from "../../modules/editorial";
import { articlePage } from "../claims/article-pages";
import { claimError } from "../claims/refuse-open-claims";
import { reviewPages } from "../claims/review";
import { isShownOrDue, missingFields } from "./content";

export type Unpublishable = { ok: false; code: "CLAIMS_OPEN" | "ARTICLE_INCOMPLETE"; fields: FieldError[] };

/**
 * Whether an article may be as `next` says: what clients read, or will by the clock, has every field that a published
 * one has, and no open hit. Asked before it is stored, so that no refused word is ever shown.
 */
export async function judgeArticle(
  container: MedusaContainer,
  id: string,
  next: ArticleState,
): Promise<{ ok: true } | Unpublishable> {
  if (!isShownOrDue(next)) return { ok: true };
  const missing = missingFields(next);
  if (missing.length > 0) return { ok: false, code: "ARTICLE_INCOMPLETE", fields: missing };
  const reviews = await reviewPages(container, [articlePage(id, next)]);
  const open = reviews.flatMap(({ hits }) => hits.filter(({ decision }) => decision === null));
  return open.length === 0 ? { ok: true } : { ok: false, code: "CLAIMS_OPEN", fields: open.map(claimError) };
}
