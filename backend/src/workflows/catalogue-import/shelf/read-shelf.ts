import { FormulaUnit } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PhraseLanguage } from "@ampoule/contract";
import {
  CARE_PACKAGE_MODULE,
  type CarePackageModuleService,
  type CarePackageRecord,
} from "../../../modules/care-package";
import { EDITORIAL_MODULE, type EditorialModuleService, stateOf as articleState } from "../../../modules/editorial";
import { FORMULARY_MODULE, type FormularyModuleService, stateOf as ingredientState } from "../../../modules/formulary";
import { PHRASEBOOK_MODULE, type PhrasebookModuleService } from "../../../modules/phrasebook";
import { picturesAt } from "../../pictures/read-pictures";
import { formulaPlaces } from "../../catalogue/formula-link";
import { clinicMarket } from "../../catalogue/read/market";
import { linkedPackageIds } from "../../editorial/linked-packages";
import { basePrices } from "./base-prices";
import {
  type ArticleEntry,
  EMPTY_SETTINGS,
  type IngredientEntry,
  type PackageEntry,
  phraseKey,
  type Place,
  type ProductStatus,
  type Question,
  type Shelf,
} from "./shelf";

const ALL = 1_000_000;

/** The whole catalogue as it is. A constant number of statements. */
export async function readShelf(container: MedusaContainer): Promise<Shelf> {
  const market = await clinicMarket(container);
  const ingredients = await readIngredients(container);
  const byId = new Map([...ingredients.values()].map(({ id, state }) => [id, state.handle]));
  const packages = await readPackages(container, market.currency, byId);
  return {
    currency: market.currency,
    sales_channel_id: await defaultChannel(container),
    ingredients,
    packages: new Map(packages.map((entry) => [entry.handle, entry])),
    articles: await readArticles(container, packages),
    phrases: await readPhrases(container),
  };
}

async function readIngredients(container: MedusaContainer): Promise<Map<string, IngredientEntry>> {
  const records = await container
    .resolve<FormularyModuleService>(FORMULARY_MODULE)
    .listIngredients({}, { relations: ["evidence"], order: { handle: "ASC" }, take: ALL });
  return new Map(records.map((record) => [record.handle, { id: record.id, state: ingredientState(record) }]));
}

// Spelt out, since Medusa types a query's answer only once it has generated its own types.
type ProductRow = {
  id: string;
  handle: string;
  title: string;
  subtitle: string | null;
  description: string | null;
  status: ProductStatus;
  metadata: Record<string, unknown> | null;
  images: { url: string; metadata: Record<string, unknown> | null }[];
  tags: { value: string }[];
  options: { title: string; values: { value: string }[] }[];
  variants: { id: string; title: string; sku: string | null }[];
};

const TEXTS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "status",
  "metadata",
  "images.url",
  "images.metadata",
];
const NAMES = ["tags.value", "options.title", "options.values.value", "variants.id", "variants.title", "variants.sku"];

async function readPackages(
  container: MedusaContainer,
  currency: Shelf["currency"],
  ingredientHandles: ReadonlyMap<string, string>,
): Promise<PackageEntry[]> {
  const service = container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: products }: { data: ProductRow[] } = await query.graph({
    entity: "product",
    fields: [...TEXTS, ...NAMES],
  });
  const variantIds = products.flatMap(({ variants }) => variants.map(({ id }) => id));
  const records = await service.listCarePackages({}, { take: ALL });
  const terms = await service.currentTerms(variantIds);
  const pictures = await picturesAt(
    container,
    products.flatMap(({ images }) => images.map(({ url }) => url)),
  );
  const prices = await basePrices(container, variantIds, currency);
  const places = await formulaPlaces(container, {});
  const byProduct = new Map(records.map((record) => [record.product_id, record]));
  const formulas = new Map<string, Place[]>();
  for (const { care_package_id, ingredient_id, amount, unit, share_basis_points } of places) {
    const ingredient = ingredientHandles.get(ingredient_id);
    if (ingredient === undefined) continue;
    const place = { ingredient, ingredient_id, amount, unit: FormulaUnit.nullable().parse(unit), share_basis_points };
    formulas.set(care_package_id, [...(formulas.get(care_package_id) ?? []), place]);
  }
  return products
    .map((product): PackageEntry => {
      const record = byProduct.get(product.id);
      return {
        ...textsOf(product),
        shown: product.images.flatMap(({ url }) => pictures.get(url) ?? []),
        ...ownOf(record),
        places: record ? (formulas.get(record.id) ?? []) : [],
        ways: [...product.variants]
          // The course first, as clients see it, and by name: the database gives variants in no order.
          .sort(
            (one, other) => sessions(terms, other) - sessions(terms, one) || nameOf(one).localeCompare(nameOf(other)),
          )
          .map(({ id, title, sku }) => ({
            ...{ variant_id: id, title, sku },
            price_set_id: prices.get(id)?.price_set_id ?? null,
            price_id: prices.get(id)?.price_id ?? null,
            price: prices.get(id)?.price ?? null,
            terms: terms.get(id)?.terms ?? null,
            terms_version: terms.get(id)?.version ?? 0,
          })),
      };
    })
    .sort((one, other) => one.position - other.position || one.handle.localeCompare(other.handle));
}

const nameOf = ({ sku, title }: { sku: string | null; title: string }): string => sku ?? title;
const sessions = (terms: ReadonlyMap<string, { terms: { sessions: number } }>, { id }: { id: string }): number =>
  terms.get(id)?.terms.sessions ?? 0;

function textsOf({ id, handle, title, subtitle, description, status, metadata, images, tags, options }: ProductRow) {
  return {
    ...{ product_id: id, handle, title, subtitle, description, status, metadata },
    images,
    tags: tags.map(({ value }) => value),
    options: options.map((option) => ({ title: option.title, values: option.values.map(({ value }) => value) })),
  };
}

const LAST = 1_000;

function ownOf(record: CarePackageRecord | undefined) {
  if (!record) return { care_package_id: null, settings: EMPTY_SETTINGS, position: LAST, questions: [] };
  const { id, goal, consultation_only, online_payment_disabled, brings, cautions, notices, position } = record;
  return {
    care_package_id: id,
    settings: { goal, consultation_only, online_payment_disabled, brings, cautions, notices },
    position,
    // The column is JSON of any shape to Medusa; what writes it has parsed it.
    questions: record.questions as unknown as Question[],
  };
}

async function readArticles(
  container: MedusaContainer,
  packages: readonly PackageEntry[],
): Promise<Map<string, ArticleEntry>> {
  const records = await container
    .resolve<EditorialModuleService>(EDITORIAL_MODULE)
    .listArticles({}, { order: { position: "ASC", id: "ASC" }, take: ALL });
  const links = await linkedPackageIds(
    container,
    records.map(({ id }) => id),
  );
  return new Map(
    records.map((record) => {
      const linked = new Set(links.get(record.id));
      const about = packages.filter(({ care_package_id }) => care_package_id !== null && linked.has(care_package_id));
      const { id, version } = record;
      return [record.handle, { id, version, state: articleState(record), packages: about.map(({ handle }) => handle) }];
    }),
  );
}

async function readPhrases(container: MedusaContainer): Promise<Shelf["phrases"]> {
  const records = await container
    .resolve<PhrasebookModuleService>(PHRASEBOOK_MODULE)
    .listPhrases({}, { order: { language: "ASC", source: "ASC", id: "ASC" }, take: ALL });
  const entries = records.map(({ language, source, text }) => ({
    language: PhraseLanguage.parse(language),
    source,
    text,
  }));
  return new Map(entries.map((entry) => [phraseKey(entry), entry]));
}

/** Where what is new is sold: as what is made in Medusa's admin is. */
async function defaultChannel(container: MedusaContainer): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] });
  return data[0]?.default_sales_channel_id ?? null;
}
