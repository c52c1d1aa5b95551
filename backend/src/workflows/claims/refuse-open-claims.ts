import { type ClaimSubject, ERRORS, type FieldError, type StaffClaim } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { holdersOf } from "../formulary/holders";
import { articlePages } from "./article-pages";
import { ingredientPages } from "./ingredient-pages";
import { productPages } from "./product-pages";
import { reviewPages } from "./review";

/** Publishing refused: 409 CLAIMS_OPEN, with each open hit under its field, and the first of them in the message. */
export class ClaimsOpenError extends MedusaError {
  readonly fields: FieldError[];
  constructor(open: readonly Told[]) {
    const told = distinct(open);
    super(MedusaError.Types.NOT_ALLOWED, claimsMessage(told), "CLAIMS_OPEN");
    this.fields = told.map(claimError);
  }
}

/** How many hits a message names: it is read in a toast. */
const NAMED = 3;

/** What Medusa's own forms show, which know of no fields: where the first hits stand, which words, which rule. */
function claimsMessage(open: readonly Told[]): string {
  const named = open.slice(0, NAMED).map((hit) => `${hit.field}: ${wordsOf(hit)} (${hit.rule})`);
  const more = open.length > NAMED ? `; and ${open.length - NAMED} more` : "";
  return `${ERRORS.CLAIMS_OPEN.message} ${named.join("; ")}${more}`;
}

/** The same words of an ingredient are found on each page that shows them. */
function distinct(open: readonly Told[]): Told[] {
  return [...new Map(open.map((hit) => [`${hit.field} ${claimError(hit).message}`, hit])).values()];
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
  const open = reviews.flatMap(({ subject: page, hits }) =>
    hits
      .filter(({ decision }) => decision === null)
      .map((hit) => ({ ...hit, field: fieldOf(page, hit, ingredient_id) })),
  );
  if (open.length > 0) throw new ClaimsOpenError(open);
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
export function claimError(hit: Told): FieldError {
  const { field, rule, why, source, proposal } = hit;
  return { path: field, message: `${wordsOf(hit)} (${rule}): ${why} Source: ${source} Suggested: “${proposal.text}”` };
}

const wordsOf = ({ rule, excerpt }: Told): string => (rule.endsWith("_statement") ? "Missing" : `“${excerpt}”`);
