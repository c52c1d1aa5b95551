import { z } from "zod";
import { Evidence, EvidenceGrade, IngredientKind, IngredientSummary } from "../catalogue/index";
import { SourceLink } from "./source-address";

const Words = (most: number, hint = "Write it or remove it") => z.string().trim().min(1, hint).max(most);
const Sentences = z.array(Words(400)).max(30);

/** A day of the calendar, `YYYY-MM-DD`; the 30th of February is none. */
const CalendarDate = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "A date, such as 2026-11-02")
  .refine((text) => isDay(text), "There is no such day");

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * One evidence row as staff write it, in its place. What is graded has a source that can be read: words to print and an
 * address. Without a source the grade is `not_established`.
 */
export const SaveEvidence = z
  .strictObject({
    /** Of a row that is there already; null for a new one. */
    id: z.string().max(100).nullable(),
    about: Evidence.shape.about,
    statement: Words(600, "Say it in a sentence"),
    grade: EvidenceGrade,
    citation: Words(500).nullable(),
    url: SourceLink.nullable(),
    reviewer: Words(200, "Name who reviewed it"),
    reviewed_on: CalendarDate,
  })
  .superRefine(({ grade, citation, url }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const graded = grade !== "not_established";
    if (citation === null && graded) say("citation", "What is graded names its source");
    if (citation === null && !graded && url !== null) say("citation", "Say what the address is of");
    if (url === null && graded) say("url", "What is graded has a web address or a DOI, such as 10.3390/nu9080866");
  });
export type SaveEvidence = z.infer<typeof SaveEvidence>;

/**
 * Everything of an ingredient that staff write. `POST /admin/ingredients` takes it and answers 201; a handle that is taken
 * is refused at `handle`. It is in the library from then on, so that its claims are read, too.
 */
export const IngredientFields = z.strictObject({
  handle: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Lower-case letters, digits and hyphens, such as vitamin-b12")
    .max(80),
  name: Words(120, "Name it"),
  also_known_as: z.array(Words(120)).max(20),
  kind: IngredientKind,
  colour: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, "A color as #rrggbb, such as #e8a33d"),
  what_it_is: Words(600, "Say what it is in one or two sentences"),
  cautions: Sentences,
  allergens: Sentences,
  interactions: Sentences,
  evidence: z.array(SaveEvidence).max(40),
});
export type IngredientFields = z.infer<typeof IngredientFields>;

/**
 * `POST /admin/ingredients/:id`: the whole ingredient with its evidence in order; rows that are left out are gone.
 * `expected_version` is the one on the editor's screen: where another is saved since, 409 EDIT_CONFLICT. Where clients
 * read it, in the library or on a published package's page, and its words claim too much, 409 CLAIMS_OPEN, each hit under
 * its field.
 */
export const SaveIngredient = IngredientFields.extend({ expected_version: z.string().max(100) });
export type SaveIngredient = z.infer<typeof SaveIngredient>;

/** A package that holds an ingredient, published or not. */
const Holder = z.strictObject({
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  published: z.boolean(),
});

/** An ingredient as staff edit it. */
export const StaffIngredient = IngredientSummary.extend({
  cautions: z.array(z.string()),
  allergens: z.array(z.string()),
  interactions: z.array(z.string()),
  evidence: z.array(Evidence),
  used_in: z.array(Holder),
  /** Null where it can be put into formulas. */
  archived_at: z.string().nullable(),
  /** The oldest of its evidence is older than a year. */
  review_due: z.boolean(),
  /** Changes with every change of it; sent back on saving. */
  version: z.string(),
  /** Email of who saved it last, and when; null where the seed wrote it or an API key did. */
  changed_by: z.string().nullable(),
  changed_at: z.string().nullable(),
});
export type StaffIngredient = z.infer<typeof StaffIngredient>;

/** `GET /admin/ingredients/:id` and the answer of each `POST`. */
export const StaffIngredientResponse = z.strictObject({ ingredient: StaffIngredient });

/** A row of the list. */
export const StaffIngredientRow = IngredientSummary.extend({
  /** How many evidence statements there are of each grade. */
  grades: z.record(EvidenceGrade, z.int().min(0)),
  /** Packages that hold it, published or not. */
  used_in: z.int().min(0),
  /** Of its oldest evidence, `YYYY-MM-DD`; null where it has none. */
  reviewed_on: z.string().nullable(),
  review_due: z.boolean(),
  archived_at: z.string().nullable(),
});
export type StaffIngredientRow = z.infer<typeof StaffIngredientRow>;

/** What the list can be narrowed to; without it, all of them. Archived ones are never due for a review. */
export const IngredientState = z.enum(["active", "review_due", "archived"]);
export type IngredientState = z.infer<typeof IngredientState>;

export const IngredientOrder = z.enum(["name", "kind", "evidence", "used_in", "reviewed_on"]);
export type IngredientOrder = z.infer<typeof IngredientOrder>;

/** `GET /admin/ingredients`; `q` looks in name, other names and handle. `order`: a field, `-` before it for descending. */
export const StaffIngredientQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  q: z.string().trim().max(100).optional(),
  status: IngredientState.optional(),
  order: z.enum(IngredientOrder.options.flatMap((field) => [field, `-${field}` as const])).default("name"),
});
export type StaffIngredientQuery = z.infer<typeof StaffIngredientQuery>;

export const StaffIngredientList = z.strictObject({
  ingredients: z.array(StaffIngredientRow),
  count: z.int().min(0),
  limit: z.int(),
  offset: z.int(),
  /** Of the whole formulary, whatever the list is narrowed to. */
  review_due: z.int().min(0),
  /** The clinic's date, `YYYY-MM-DD`: nothing is reviewed after it. */
  today: z.string(),
});
export type StaffIngredientList = z.infer<typeof StaffIngredientList>;
