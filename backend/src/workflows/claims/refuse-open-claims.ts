import { ERRORS, type FieldError, type StaffClaim } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { articlePages } from "./article-pages";
import { productPages } from "./product-pages";
import { reviewPages } from "./review";

/** Publishing refused: 409 CLAIMS_OPEN, with each open hit under its field. */
export class ClaimsOpenError extends MedusaError {
  constructor(readonly fields: FieldError[]) {
    super(MedusaError.Types.NOT_ALLOWED, ERRORS.CLAIMS_OPEN.message, "CLAIMS_OPEN");
  }
}

/** The pages a change may have touched. */
export type TouchedPages = { readonly product_ids?: readonly string[]; readonly article_ids?: readonly string[] };

/**
 * Throws ClaimsOpenError where a published page has an open hit. It is asked after a change and within its workflow,
 * which then takes the change back: what clients read, the linter has read, whoever wrote it.
 */
export async function refuseOpenClaims(container: MedusaContainer, touched: TouchedPages): Promise<void> {
  const { product_ids = [], article_ids = [] } = touched;
  const pages = [
    ...(product_ids.length > 0 ? await productPages(container, product_ids) : []),
    ...(article_ids.length > 0 ? await articlePages(container, article_ids) : []),
  ].filter(({ published }) => published);
  if (pages.length === 0) return;
  const reviews = await reviewPages(container, pages);
  const open = reviews.flatMap(({ hits }) => hits.filter(({ decision }) => decision === null));
  if (open.length > 0) throw new ClaimsOpenError(open.map(fieldErrorOf));
}

function fieldErrorOf({ subject, ...claim }: StaffClaim): FieldError {
  const field = subject.type === "ingredient" ? `ingredients.${subject.id}.${claim.field}` : claim.field;
  return claimError({ ...claim, field });
}

type Told = Pick<StaffClaim, "field" | "excerpt" | "rule" | "why" | "source" | "proposal">;

/** One hit as a field's error: which words, which rule, why and by whom, and what may stand instead. */
export function claimError({ field, excerpt, rule, why, source, proposal }: Told): FieldError {
  const words = rule.endsWith("_statement") ? "Missing" : `“${excerpt}”`;
  return { path: field, message: `${words} (${rule}): ${why} Source: ${source} Suggested: “${proposal.text}”` };
}
