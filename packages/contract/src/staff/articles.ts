import { z } from "zod";
import { SourceLink } from "./source-address";

/** `scheduled` becomes `published` at its instant; `archived` is kept, and shown to nobody. */
export const ArticleStatus = z.enum(["draft", "scheduled", "published", "archived"]);
export type ArticleStatus = z.infer<typeof ArticleStatus>;

const Line = (most: number) => z.string().trim().max(most);

/** A day of the calendar, `YYYY-MM-DD`, or "" where there is none yet. */
const DayOrNone = z
  .string()
  .trim()
  .refine((text) => text === "" || isDay(text), "A date, such as 2026-11-02");

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const ArticleHandle = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Lower-case letters, digits and hyphens, such as what-is-a-drip")
  .max(100);

export const ArticleSource = z.strictObject({
  citation: z.string().trim().min(1, "Name the source, or remove it").max(400),
  url: SourceLink,
});
export type ArticleSource = z.infer<typeof ArticleSource>;

/** Everything of an article that staff write. What is blank may be so until it is published. */
export const ArticleContent = z.strictObject({
  title: z.string().trim().min(1, "Give it a title").max(200),
  handle: ArticleHandle,
  summary: Line(600),
  author: Line(120),
  medical_reviewer: Line(160),
  /** `YYYY-MM-DD`, not after today at the clinic; "" where nobody has reviewed it yet. */
  reviewed_on: DayOrNone,
  /** Markdown (CommonMark). Headings make its sections; links lead to http(s) or this site; HTML is text. */
  body: z
    .string()
    .max(60_000)
    .transform((text) => text.replace(/\r\n?/g, "\n")),
  sources: z.array(ArticleSource).max(60),
  /** Products that it is about, each a care package. */
  product_ids: z.array(z.string().max(100)).max(20),
});
export type ArticleContent = z.infer<typeof ArticleContent>;

/** `POST /admin/articles` answers 201 with a draft. A handle that is left out follows from the title. */
export const CreateArticle = ArticleContent.partial().required({ title: true });
export type CreateArticle = z.infer<typeof CreateArticle>;

const expected_version = z.int().min(1);

/**
 * `POST /admin/articles/:id`: the whole content. Where another version than the expected one is stored, 409
 * EDIT_CONFLICT and nothing is changed; where it is published or scheduled and claims too much, 409 CLAIMS_OPEN, and
 * where it would lack something that a published one has, 409 ARTICLE_INCOMPLETE.
 */
export const SaveArticle = ArticleContent.extend({ expected_version });
export type SaveArticle = z.infer<typeof SaveArticle>;

/** An instant with its offset; the screen shows it in the clinic's zone. */
const Instant = z.iso.datetime({ offset: true, error: "An instant with its offset, such as 2026-12-01T14:00:00Z" });

/** `POST /admin/articles/:id/status`; refused as above. An instant to come is what `scheduled` takes. */
export const ChangeArticleStatus = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("draft"), expected_version }),
  z.strictObject({ status: z.literal("scheduled"), publish_at: Instant, expected_version }),
  z.strictObject({ status: z.literal("published"), expected_version }),
  z.strictObject({ status: z.literal("archived"), expected_version }),
]);
export type ChangeArticleStatus = z.infer<typeof ChangeArticleStatus>;

/** Why an article was not published when its time had come. */
export const HeldBack = z.strictObject({ at: z.string(), code: z.enum(["CLAIMS_OPEN", "ARTICLE_INCOMPLETE"]) });
export type HeldBack = z.infer<typeof HeldBack>;

/** A row of the list. */
export const StaffArticleRow = z.strictObject({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  status: ArticleStatus,
  author: z.string(),
  medical_reviewer: z.string(),
  reviewed_on: z.string(),
  publish_at: z.string().nullable(),
  published_at: z.string().nullable(),
  /** It is a draft again since its time came and it could not be published. */
  held_back: HeldBack.nullable(),
  changed_at: z.string(),
  /** Email of who changed it last; null where the clock, the seed or an API key did. */
  changed_by: z.string().nullable(),
});
export type StaffArticleRow = z.infer<typeof StaffArticleRow>;

/** A package that an article is about, whether clients can reserve it or not. */
export const LinkedPackage = z.strictObject({
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  published: z.boolean(),
});
export type LinkedPackage = z.infer<typeof LinkedPackage>;

/** `GET /admin/care-packages?q`: those whose title holds `q`, at most twenty, in the order of their titles. */
export const LinkedPackageList = z.strictObject({ care_packages: z.array(LinkedPackage) });

export const StaffArticle = StaffArticleRow.extend({
  summary: z.string(),
  body: z.string(),
  sources: z.array(z.strictObject({ citation: z.string(), url: z.string().nullable() })),
  packages: z.array(LinkedPackage),
  /** Goes up with every change; sent back on saving. */
  version: z.int().min(1),
});
export type StaffArticle = z.infer<typeof StaffArticle>;

/** `GET /admin/articles/:id` and the answer of each `POST`. `zone` is the clinic's (IANA). */
export const StaffArticleResponse = z.strictObject({ article: StaffArticle, zone: z.string() });

/** `DELETE /admin/articles/:id?expected_version`: a draft that clients never could read; any other is kept. */
export const DeleteArticle = z.strictObject({ expected_version: z.coerce.number().int().min(1) });
export type DeleteArticle = z.infer<typeof DeleteArticle>;
export const ArticleDeletedResponse = z.strictObject({ id: z.string(), deleted: z.literal(true) });

export const StaffArticleOrder = z.enum([
  "changed_at",
  "title",
  "status",
  "author",
  "medical_reviewer",
  "reviewed_on",
  "publish_at",
]);
export type StaffArticleOrder = z.infer<typeof StaffArticleOrder>;

/** `GET /admin/articles`; `q` looks in title, author, reviewer and handle. `order`: a field, `-` before it descending. */
export const StaffArticleQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  q: z.string().trim().max(100).optional(),
  status: ArticleStatus.optional(),
  order: z.enum(StaffArticleOrder.options.flatMap((field) => [field, `-${field}` as const])).default("-changed_at"),
});
export type StaffArticleQuery = z.infer<typeof StaffArticleQuery>;

export const StaffArticleList = z.strictObject({
  articles: z.array(StaffArticleRow),
  count: z.int().min(0),
  limit: z.int(),
  offset: z.int(),
  zone: z.string(),
});
export type StaffArticleList = z.infer<typeof StaffArticleList>;
