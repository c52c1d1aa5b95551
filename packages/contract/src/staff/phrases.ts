import { z } from "zod";
import { StaffClaim } from "./claims";
import { PhraseLanguage } from "./phrase-language";

/** One English text that clients read, and its words in another language. */
export const StaffPhrase = z.strictObject({
  source: z.string(),
  /** Null where clients read the English. */
  text: z.string().nullable(),
  /** Email of the member of staff; null where the seed wrote it, or nobody has. */
  saved_by: z.string().nullable(),
  saved_at: z.string().nullable(),
  /** How many claims in these words stand by an approval. */
  approved: z.int().min(0),
  /** Where it stands, the first of them: a text can stand on many pages. */
  where: z.array(z.strictObject({ kind: z.enum(["package", "ingredient", "article"]), title: z.string() })),
});
export type StaffPhrase = z.infer<typeof StaffPhrase>;

/** `GET /admin/phrases`: every text of the catalogue, drafts too; `q` looks in both languages. */
export const PhraseQuery = z.strictObject({
  language: PhraseLanguage.default("es"),
  status: z.enum(["missing", "translated"]).optional(),
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type PhraseQuery = z.infer<typeof PhraseQuery>;

export const PhraseList = z.strictObject({
  phrases: z.array(StaffPhrase),
  count: z.int().min(0),
  /** How many texts have no words in this language, of how many in all. */
  missing: z.int().min(0),
  total: z.int().min(0),
  limit: z.int(),
  offset: z.int(),
});
export type PhraseList = z.infer<typeof PhraseList>;

/**
 * `POST /admin/phrases` saves the words of one text, or takes them back (null: clients read the English again). 409
 * EDIT_CONFLICT where they aren't `before` any more, 409 CLAIMS_OPEN where they claim what can't be published.
 */
export const SavePhrase = z.strictObject({
  language: PhraseLanguage,
  source: z.string().min(1).max(50_000),
  text: z.string().trim().min(1, "Write it, or take it back").max(50_000).nullable(),
  /** What stood there when the form was opened. */
  before: z.string().nullable(),
});
export type SavePhrase = z.infer<typeof SavePhrase>;
export const PhraseResponse = z.strictObject({ phrase: StaffPhrase.omit({ where: true }) });

/**
 * `POST /admin/phrases/claims`: what the linter says against words that may be yet to be saved, and what was decided on
 * it. Words of a question are read with its answer, wherever it is asked.
 */
export const ReadPhrase = SavePhrase.pick({ language: true, source: true }).extend({
  text: z.string().trim().min(1).max(50_000),
});
export type ReadPhrase = z.infer<typeof ReadPhrase>;
export const PhraseClaimsResponse = z.strictObject({ claims: z.array(StaffClaim) });
