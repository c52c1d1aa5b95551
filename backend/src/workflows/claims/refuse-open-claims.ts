import { type ClaimSubject, ERRORS, type FieldError, type StaffClaim } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { holdersOf } from "../formulary/holders";
import { articlePages } from "./article-pages";
import { ingredientPages } from "./ingredient-pages";
import { productPages } from "./product-pages";
import { reviewPages } from "./review";

/** Publishing refused: 409 CLAIMS_OPEN, with each open hit under its field. */
export class ClaimsOpenError extends MedusaError {
  constructor(readonly fields: FieldError[]) {
    super(MedusaError.Types.NOT_ALLOWED, ERRORS.CLAIMS_OPEN.message, "CLAIMS_OPEN");
  }
}

/** The pages a change may have touched. */
export type TouchedPages = {
  readonly product_ids?: readonly string[];
  readonly article_ids?: readonly string[];
  /** One that was saved: every page that shows it is read. */
  readonly ingredient_id?: string;
};

/**
 * Throws ClaimsOpenError where a published page has an open hit. It is asked after a change and within its workflow,
 * which then takes the change back: what clients read, the linter has read, whoever wrote it.
 */
export async function refuseOpenClaims(container: MedusaContainer, touched: TouchedPages): Promise<void> {
  const { article_ids = [], ingredient_id } = touched;
  const product_ids = [...(touched.product_ids ?? []), ...(await publishedHolders(container, ingredient_id))];
  const pages = [
    ...(product_ids.length > 0 ? await productPages(container, product_ids) : []),
    ...(article_ids.length > 0 ? await articlePages(container, article_ids) : []),
    ...(ingredient_id === undefined ? [] : await ingredientPages(container, [ingredient_id])),
  ].filter(({ published }) => published);
  if (pages.length === 0) return;
  const reviews = await reviewPages(container, pages);
  const errors = reviews.flatMap(({ subject: page, hits }) =>
    hits
      .filter(({ decision }) => decision === null)
      .map((hit) => claimError({ ...hit, field: fieldOf(page, hit, ingredient_id) })),
  );
  // The same words of an ingredient are found on each page that shows them.
  const open = new Map(errors.map((error) => [`${error.path} ${error.message}`, error]));
  if (open.size > 0) throw new ClaimsOpenError([...open.values()]);
}

async function publishedHolders(container: MedusaContainer, ingredientId: string | undefined): Promise<string[]> {
  if (ingredientId === undefined) return [];
  const holders = (await holdersOf(container, [ingredientId])).get(ingredientId) ?? [];
  return holders.filter(({ published }) => published).map(({ product_id }) => product_id);
}

/** A hit's place as who saved it knows it: of the ingredient that was saved its own field, of other things whose it is. */
function fieldOf(page: ClaimSubject, { subject, field }: StaffClaim, saved: string | undefined): string {
  if (subject.type === "ingredient" && subject.id === saved)
    return field.startsWith("evidence.") ? `${field}.statement` : field;
  if (subject.type === "ingredient") return `ingredients.${subject.id}.${field}`;
  return saved === undefined ? field : `${page.type}s.${page.id}.${field}`;
}

type Told = Pick<StaffClaim, "field" | "excerpt" | "rule" | "why" | "source" | "proposal">;

/** One hit as a field's error: which words, which rule, why and by whom, and what may stand instead. */
export function claimError({ field, excerpt, rule, why, source, proposal }: Told): FieldError {
  const words = rule.endsWith("_statement") ? "Missing" : `“${excerpt}”`;
  return { path: field, message: `${words} (${rule}): ${why} Source: ${source} Suggested: “${proposal.text}”` };
}
