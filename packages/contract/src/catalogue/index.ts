import { z } from "zod";
import { MoneyJson } from "../money/index";

/** Basis points: 2,500 is 25 %. */
const BasisPoints = z.int().min(0).max(10_000);

/** What is paid today. A fixed deposit is per unit sold, tax included, at most the line. */
export const DepositRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("percent"), basis_points: z.int().min(1).max(10_000) }),
  z.strictObject({ kind: z.literal("fixed"), amount: MoneyJson }),
  z.strictObject({ kind: z.literal("full") }),
]);
export type DepositRule = z.infer<typeof DepositRule>;

/** When the rest falls due; `none` where nothing is left to pay. */
export const BalanceDueRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("before_session"), session: z.int().min(1) }),
  z.strictObject({ kind: z.literal("at_session"), session: z.int().min(1) }),
  z.strictObject({ kind: z.literal("days_after_clearance"), days: z.int().min(0).max(365) }),
  z.strictObject({ kind: z.literal("none") }),
]);
export type BalanceDueRule = z.infer<typeof BalanceDueRule>;

/** Share of the undelivered sessions' value kept when a cleared client cancels. */
export const RefundRule = z.strictObject({ retained_basis_points: BasisPoints });
export type RefundRule = z.infer<typeof RefundRule>;

/** Days between two sessions; `max` null: no upper bound. */
export const Spacing = z.strictObject({
  min_days: z.int().min(1).max(365),
  max_days: z.int().min(1).max(365).nullable(),
});
export type Spacing = z.infer<typeof Spacing>;

/** One version of the terms a variant is sold under. */
export const Terms = z.strictObject({
  sessions: z.int().min(1).max(100),
  /** Null where there is one session alone. */
  spacing: Spacing.nullable(),
  /** Minutes to book for one session. */
  duration_min: z.int().min(5).max(600),
  /** Minutes of infusion within them, where they differ. */
  infusion_min: z.int().min(1).max(600).nullable(),
  needs_clearance: z.boolean(),
  balance_waits_for_clearance: z.boolean(),
  deposit: DepositRule,
  balance_due: BalanceDueRule,
  refund: RefundRule,
});
export type Terms = z.infer<typeof Terms>;

export const EvidenceGrade = z.enum(["established", "limited", "not_established"]);
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

export const Evidence = z.strictObject({
  id: z.string(),
  /** `benefit` or `safety`: a safety statement is shown with the cautions. */
  about: z.enum(["benefit", "safety"]),
  statement: z.string(),
  grade: EvidenceGrade,
  /** As cited in print; null where nothing is established and nothing is cited. */
  citation: z.string().nullable(),
  url: z.string().nullable(),
  reviewer: z.string(),
  /** Calendar date, `YYYY-MM-DD`. */
  reviewed_on: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

export const IngredientKind = z.enum([
  "vitamin",
  "mineral",
  "antioxidant",
  "coenzyme",
  "amino_acid",
  "fluid",
  "medicine",
  "service",
]);
export type IngredientKind = z.infer<typeof IngredientKind>;

export const IngredientSummary = z.strictObject({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  also_known_as: z.array(z.string()),
  kind: IngredientKind,
  /** `#rrggbb`; the ingredient keeps it everywhere. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** What it is, in one or two sentences. */
  what_it_is: z.string(),
});
export type IngredientSummary = z.infer<typeof IngredientSummary>;

export const IngredientDetail = IngredientSummary.extend({
  cautions: z.array(z.string()),
  allergens: z.array(z.string()),
  interactions: z.array(z.string()),
  evidence: z.array(Evidence),
  used_in: z.array(z.strictObject({ handle: z.string(), title: z.string() })),
});
export type IngredientDetail = z.infer<typeof IngredientDetail>;

/** One place of a formula. Amounts are not told to clients: they are the medical director's. */
export const FormulaEntry = z.strictObject({
  position: z.int().min(0),
  /** 0 to 1: how wide its band is drawn; the bands of a formula add up to 1. */
  share: z.number().min(0).max(1),
  ingredient: IngredientSummary.extend({
    cautions: z.array(z.string()),
    allergens: z.array(z.string()),
    interactions: z.array(z.string()),
    evidence: z.array(Evidence),
  }),
});
export type FormulaEntry = z.infer<typeof FormulaEntry>;

/** One way a package is sold: the whole course, or one session of it. */
export const CarePackageOption = z.strictObject({
  variant_id: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  is_course: z.boolean(),
  available: z.boolean(),
  terms_version: z.int().min(1),
  terms: Terms,
  price: MoneyJson,
  /** What is paid today for one of it, before tax, by the function the checkout uses. */
  deposit: MoneyJson,
  balance: MoneyJson,
});
export type CarePackageOption = z.infer<typeof CarePackageOption>;

/** A picture with what it shows, in the reader's language, and its size, so that a page keeps its room. */
export const Picture = z.strictObject({
  id: z.string(),
  /** The file itself, as it was uploaded. */
  url: z.string(),
  alt: z.string().min(1),
  /** Pixels. */
  width: z.int().min(1),
  height: z.int().min(1),
});
export type Picture = z.infer<typeof Picture>;

export const CarePackage = z.strictObject({
  id: z.string(),
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string(),
  description: z.string(),
  goal: z.string(),
  goal_label: z.string(),
  /** Sentences on who it isn't for. */
  cautions: z.array(z.string()),
  /** Statements that must stand on the page (ketamine: status, schedule, risks, escort, 988). */
  notices: z.array(z.string()),
  questions: z.array(z.strictObject({ question: z.string(), answer: z.string() })),
  consultation_only: z.boolean(),
  online_payment_disabled: z.boolean(),
  /** Handle of the package that comes into the cart with it, or null. */
  brings: z.string().nullable(),
  /** Those of the product's media that were uploaded here and say what they show, in its order. */
  images: z.array(Picture),
  formula: z.array(FormulaEntry),
  options: z.array(CarePackageOption).min(1),
});
export type CarePackage = z.infer<typeof CarePackage>;

const page = { count: z.int().min(0), limit: z.int(), offset: z.int() };
export const CarePackageList = z.strictObject({ care_packages: z.array(CarePackage), ...page });
/** `GET /store/care-packages/:handle/related`: the closest first. */
export const RelatedPackages = z.strictObject({ care_packages: z.array(CarePackage) });
export const CarePackageResponse = z.strictObject({ care_package: CarePackage });
export const IngredientList = z.strictObject({ ingredients: z.array(IngredientSummary), ...page });
export const IngredientResponse = z.strictObject({ ingredient: IngredientDetail });

export const ArticleSummary = z.strictObject({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  summary: z.string(),
  author: z.string(),
  medical_reviewer: z.string(),
  reviewed_on: z.string(),
  reading_min: z.int().min(1),
  package_handles: z.array(z.string()),
});
export const Article = ArticleSummary.extend({
  /** Markdown; `readBody` of `@ampoule/domain/article` makes its sections. */
  body: z.string(),
  /** Those that the body shows by `image:<id>`. */
  images: z.array(Picture),
  sources: z.array(z.strictObject({ citation: z.string(), url: z.string().nullable() })),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;
export type Article = z.infer<typeof Article>;
export const ArticleList = z.strictObject({ articles: z.array(ArticleSummary), ...page });
export const ArticleResponse = z.strictObject({ article: Article });

/** `GET /store/catalogue-handles`: of everything in the catalogue that has a page of its own, as a sitemap needs it. */
export const CatalogueHandles = z.strictObject({
  packages: z.array(z.string()),
  ingredients: z.array(z.string()),
  articles: z.array(z.string()),
});
export type CatalogueHandles = z.infer<typeof CatalogueHandles>;

const Handle = z.string().min(1).max(100);

/**
 * What a list of packages is narrowed to. Sessions, minutes, price and clearance are those of the whole course;
 * `price_max` is in minor units of the clinic's currency, tax apart.
 */
export const CarePackageNarrowing = z.strictObject({
  goal: z.string().max(100).optional(),
  /** The handle of one that is in it. */
  ingredient: z.string().max(100).optional(),
  /** Handles of those that are not: given once, or once for each. */
  without: z.union([Handle.transform((handle) => [handle]), z.array(Handle).min(1).max(20)]).optional(),
  sessions: z.enum(["1", "2-5", "6-"]).optional(),
  minutes_max: z.coerce.number().int().min(1).max(600).optional(),
  price_max: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
  clearance: z.enum(["needed", "not_needed"]).optional(),
});
export type CarePackageNarrowing = z.infer<typeof CarePackageNarrowing>;

/** `GET /store/care-packages` and its siblings. `order`: a field, `-` before it for descending. */
export const CarePackageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  order: z.enum(["position", "-position", "title", "-title", "price", "-price"]).default("position"),
  q: z.string().trim().max(100).optional(),
  ...CarePackageNarrowing.shape,
});
export type CarePackageQuery = z.infer<typeof CarePackageQuery>;

const count = z.int().min(0);
const choice = <Value extends z.ZodType>(value: Value) => z.array(z.strictObject({ value, count }));
const named = z.array(z.strictObject({ value: z.string(), label: z.string(), count }));

/**
 * `GET /store/care-package-facets`: what the list can be narrowed by, each value with how many packages there are of it
 * when all else stays as it was asked. `without`: how many are left once it is left out, too.
 */
export const CarePackageFacets = z.strictObject({
  count,
  goals: named,
  ingredients: named,
  without: named,
  sessions: choice(z.enum(["1", "2-5", "6-"])),
  minutes: choice(z.int()),
  /** Minor units of `currency`. */
  prices: choice(z.int()),
  clearance: choice(z.enum(["needed", "not_needed"])),
});
export type CarePackageFacets = z.infer<typeof CarePackageFacets>;
export const CarePackageFacetsResponse = z.strictObject({ facets: CarePackageFacets, currency: z.string() });
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  q: z.string().trim().max(100).optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** `GET /store/clinic`: what a page says of the clinic. */
export const Clinic = z.strictObject({
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.strictObject({
    line_1: z.string(),
    line_2: z.string().nullable(),
    city: z.string(),
    province: z.string(),
    postal_code: z.string(),
    country_code: z.string(),
  }),
  /** IANA zone, `America/New_York`. */
  zone: z.string(),
  currency: z.string(),
  region_id: z.string(),
  medical_director: z.string(),
});
export type Clinic = z.infer<typeof Clinic>;
export const ClinicResponse = z.strictObject({ clinic: Clinic });
