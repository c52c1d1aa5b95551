import type { CarePackageSettings, FormulaUnit, PhraseLanguage, Terms } from "@ampoule/contract";
import type { Currency } from "@ampoule/domain/money";
import type { ArticleState } from "../../../modules/editorial";
import type { IngredientState } from "../../../modules/formulary";

export type IngredientEntry = { readonly id: string; readonly state: IngredientState };

/** One way a package is sold. */
export type WaySold = {
  readonly variant_id: string;
  readonly title: string;
  readonly sku: string | null;
  readonly price_set_id: string | null;
  readonly price_id: string | null;
  /** Minor units of the clinic's currency, for anybody who buys one; null where there is no such price. */
  readonly price: string | null;
  readonly terms: Terms | null;
  readonly terms_version: number;
};

export type Place = {
  /** Handle. */
  readonly ingredient: string;
  readonly ingredient_id: string;
  readonly amount: string | null;
  readonly unit: FormulaUnit | null;
  readonly share_basis_points: number;
};

export type Question = { readonly question: string; readonly answer: string };

export type ProductStatus = "draft" | "proposed" | "published" | "rejected";

export type PackageEntry = {
  readonly product_id: string;
  /** Null where the product isn't a care package, and is none of the catalogue's. */
  readonly care_package_id: string | null;
  readonly handle: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly description: string | null;
  readonly status: ProductStatus;
  readonly settings: CarePackageSettings;
  readonly position: number;
  readonly questions: readonly Question[];
  readonly ways: readonly WaySold[];
  readonly places: readonly Place[];
  /** Of the product, which clients read and this import leaves as they are. */
  readonly metadata: Record<string, unknown> | null;
  readonly images: readonly { readonly url: string; readonly metadata: Record<string, unknown> | null }[];
  /** Of its images, those that say what they show. */
  readonly shown: readonly { readonly id: string; readonly alt: string | null }[];
  readonly tags: readonly string[];
  readonly options: readonly { readonly title: string; readonly values: readonly string[] }[];
};

export type ArticleEntry = {
  readonly id: string;
  readonly version: number;
  readonly state: ArticleState;
  /** Handles of the packages that it is about, in the clinic's order. */
  readonly packages: readonly string[];
};

export type PhraseEntry = { readonly language: PhraseLanguage; readonly source: string; readonly text: string };

/** A whole catalogue with the ids of its rows, in the order in which it is shown: as it is, or as a file would make it. */
export type Shelf = {
  readonly currency: Currency;
  readonly sales_channel_id: string | null;
  readonly ingredients: ReadonlyMap<string, IngredientEntry>;
  /** Every product by its handle, those too that are no care packages. */
  readonly packages: ReadonlyMap<string, PackageEntry>;
  readonly articles: ReadonlyMap<string, ArticleEntry>;
  readonly phrases: ReadonlyMap<string, PhraseEntry>;
};

export const phraseKey = ({ language, source }: Pick<PhraseEntry, "language" | "source">): string =>
  `${language} ${source.normalize("NFC").trim()}`;

export const EMPTY_SETTINGS: CarePackageSettings = {
  ...{ goal: "other", consultation_only: false, online_payment_disabled: false, brings: null },
  ...{ cautions: [], notices: [] },
};
