import { z } from "zod";
import { PhraseLanguage } from "./phrase-language";
import { SOURCE_ADDRESS, SOURCE_ADDRESS_HINT } from "./source-address";

/**
 * Whose words they are. A page is made of a product with its package and ingredients, or of an article; a phrase is an
 * English text's words in another language, wherever that text stands.
 */
export const ClaimSubject = z.strictObject({
  type: z.enum(["product", "article", "ingredient", "phrase"]),
  id: z.string().max(100),
});
export type ClaimSubject = z.infer<typeof ClaimSubject>;

/** A decision on one hit, kept for good. It stands for the very text whose hash it names. */
export const ClaimDecision = z.strictObject({
  id: z.string(),
  decision: z.enum(["approved", "withdrawn"]),
  subject: ClaimSubject,
  field: z.string(),
  rule: z.string(),
  excerpt: z.string(),
  /** SHA-256 of the field's whole text, hexadecimal. */
  text_hash: z.string(),
  /** Who answers for it, by name. */
  approver: z.string(),
  reason: z.string(),
  /** URL or DOI. */
  evidence: z.string(),
  /** Email of the member of staff who recorded it; null for an API key. */
  recorded_by: z.string().nullable(),
  recorded_at: z.string(),
});
export type ClaimDecision = z.infer<typeof ClaimDecision>;

/** One hit of the linter. `start` and `end` are UTF-16 offsets in `text`; both 0 for a statement that is missing. */
export const StaffClaim = z.strictObject({
  /** Whose text it is: an ingredient's words hit on each page that shows them. */
  subject: ClaimSubject,
  field: z.string(),
  text: z.string(),
  text_hash: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  excerpt: z.string(),
  rule: z.string(),
  why: z.string(),
  source: z.string(),
  /** A compliant wording for `start` to `end` of `text`; for a missing statement the notice to add. */
  proposal: z.strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() }),
  /** The decision that stands for it; without one the hit is open. */
  decision: ClaimDecision.nullable(),
});
export type StaffClaim = z.infer<typeof StaffClaim>;

/** `GET /admin/claims/products/:id`, `/admin/claims/articles/:id` and `/admin/claims/ingredients/:id`. */
export const ClaimReviewResponse = z.strictObject({
  review: z.strictObject({
    subject: ClaimSubject,
    published: z.boolean(),
    /** Open hits refuse publishing with 409 CLAIMS_OPEN. */
    open: z.int().min(0),
    hits: z.array(StaffClaim),
    /** Every decision on this page's texts, the newest first, those on texts that have changed since too. */
    decisions: z.array(ClaimDecision),
  }),
});
export type ClaimReview = z.infer<typeof ClaimReviewResponse>["review"];

const Sentence = (least: number, hint: string) => z.string().trim().min(least, hint).max(2000);

/** The page that was reviewed. */
const ReviewedPage = z.strictObject({ type: z.enum(["product", "article"]), id: z.string().max(100) });

/** A hit as the review shows it. Where its text has changed since, it names none: 409 CLAIM_CHANGED. */
const NamedHit = z.strictObject({
  subject: ClaimSubject,
  field: z.string().max(200),
  rule: z.string().max(40),
  excerpt: z.string().max(5000),
  text_hash: z.string().regex(/^[0-9a-f]{64}$/, "A SHA-256, as the review gives it"),
});
export type NamedHit = z.infer<typeof NamedHit>;

/** Who answers for a claim, and by what. */
export const ClaimApproval = z.strictObject({
  approver: Sentence(3, "Name who answers for it").max(200),
  reason: Sentence(10, "Say in a sentence why it may stand"),
  evidence: z.string().trim().max(500).regex(SOURCE_ADDRESS, SOURCE_ADDRESS_HINT),
});
export type ClaimApproval = z.infer<typeof ClaimApproval>;

/**
 * `POST /admin/claims/decisions` answers 201 with the decision. A statement that is missing can only be added, never
 * waived.
 */
export const DecideClaim = NamedHit.extend({
  page: ReviewedPage,
  decision: z.enum(["approved", "withdrawn"]),
  ...ClaimApproval.shape,
});
export type DecideClaim = z.infer<typeof DecideClaim>;

const TypedWords = ClaimApproval.extend({
  decision: z.enum(["approved", "withdrawn"]),
  /** The whole text that the hit is in, as its page reads it. */
  text: z.string().min(1).max(50_000),
  rule: NamedHit.shape.rule,
  excerpt: NamedHit.shape.excerpt,
});

/**
 * `POST /admin/claims/words` decides on a hit in words that may be yet to be saved, since where clients read them they
 * can't be saved before. 201 with the decision; 404 NOT_FOUND where there is nothing whose words they are; 409
 * CLAIM_CHANGED where the linter doesn't find it in `text`, or there is no approval to withdraw.
 */
export const DecideWords = z.discriminatedUnion("of", [
  TypedWords.extend({
    of: z.literal("ingredient"),
    id: ClaimSubject.shape.id,
    text: z.string().min(1).max(600),
    field: z
      .string()
      .regex(/^(name|what_it_is|(also_known_as|cautions|allergens|interactions|evidence)\.\d{1,2})$/, "A field of it"),
  }),
  TypedWords.extend({
    of: z.literal("article"),
    id: ClaimSubject.shape.id,
    field: z.enum(["title", "summary", "author", "medical_reviewer", "body"], "A field of it"),
  }),
  TypedWords.extend({
    of: z.literal("phrase"),
    language: PhraseLanguage,
    /** The English text whose words they are. */
    source: z.string().min(1).max(50_000),
    field: z.literal("text"),
  }),
]);
export type DecideWords = z.infer<typeof DecideWords>;

export const ClaimDecisionResponse = z.strictObject({ decision: ClaimDecision });

/**
 * `POST /admin/claims/wording` puts the proposals of these hits where the claims stand, and answers with the page's
 * review after it; all of them or none. What stands where no wording can be put (an image, a tag) is refused.
 */
export const TakeOverWording = z.strictObject({ page: ReviewedPage, hits: z.array(NamedHit).min(1).max(200) });
export type TakeOverWording = z.infer<typeof TakeOverWording>;
