import { namesKetamine } from "@ampoule/domain/claims";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService, type CarePackageRecord } from "../../modules/care-package";
import { FORMULARY_MODULE, type FormularyModuleService, type IngredientRecord } from "../../modules/formulary";
import type { PictureRecord } from "../../modules/pictures";
import { formulaPlaces } from "../catalogue/formula-link";
import { picturesAt } from "../pictures/read-pictures";
import { ingredientTexts, type IngredientWords } from "./ingredient-pages";
import { type Page, textsOfSubject } from "./page";

// Spelt out, since Medusa types a query's answer only once it has generated its own types.
export type ProductText = {
  readonly id: string;
  readonly status: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly description: string | null;
  readonly metadata: Record<string, unknown> | null;
  readonly variants: readonly { title: string }[];
  readonly options: readonly { title: string; values: readonly { value: string }[] }[];
  readonly images: readonly { url: string; metadata: Record<string, unknown> | null }[];
  readonly tags: readonly { value: string }[];
};

type PackageWords = {
  readonly cautions: readonly string[];
  readonly notices: readonly string[];
  readonly questions: unknown;
};
type Ingredient = IngredientWords & Pick<IngredientRecord, "handle" | "kind">;
type Picture = Pick<PictureRecord, "id" | "alt">;

const FIELDS = ["id", "status", "title", "subtitle", "description", "metadata", "variants.title"];
const NAMES = ["tags.value", "options.title", "options.values.value", "images.url", "images.metadata"];

/** The pages of these products, with the packages and the ingredients that they show. A constant number of statements. */
export async function productPages(container: MedusaContainer, productIds: readonly string[]): Promise<Page[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: products }: { data: ProductText[] } = await query.graph({
    entity: "product",
    fields: [...FIELDS, ...NAMES],
    filters: { id: [...productIds] },
  });
  const packages = await container
    .resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE)
    .listCarePackages({ product_id: [...productIds] }, { take: productIds.length });
  const ingredients = await ingredientsOf(container, packages);
  const pictures = await picturesAt(
    container,
    products.flatMap(({ images }) => images.map(({ url }) => url)),
  );
  const byProduct = new Map(packages.map((each) => [each.product_id, each]));
  return products.map((product) => {
    const record = byProduct.get(product.id);
    const shown = product.images.flatMap(({ url }) => pictures.get(url) ?? []);
    return productPage(product, { record, shown, ingredients: record ? (ingredients.get(record.id) ?? []) : [] });
  });
}

async function ingredientsOf(
  container: MedusaContainer,
  packages: readonly CarePackageRecord[],
): Promise<Map<string, IngredientRecord[]>> {
  if (packages.length === 0) return new Map();
  const places = await formulaPlaces(container, { care_package_id: packages.map(({ id }) => id) });
  const ids = [...new Set(places.map(({ ingredient_id }) => ingredient_id))];
  const found = await container
    .resolve<FormularyModuleService>(FORMULARY_MODULE)
    .listIngredients({ id: ids }, { relations: ["evidence"], take: ids.length });
  const byId = new Map(found.map((ingredient) => [ingredient.id, ingredient]));
  const byPackage = new Map<string, IngredientRecord[]>();
  for (const { care_package_id, ingredient_id } of places) {
    const ingredient = byId.get(ingredient_id);
    const list = byPackage.get(care_package_id) ?? [];
    if (ingredient) list.push(ingredient);
    byPackage.set(care_package_id, list);
  }
  return byPackage;
}

type Shown = {
  readonly record: PackageWords | undefined;
  /** Of its images, those that say what they show. */
  readonly shown: readonly Picture[];
  readonly ingredients: readonly Ingredient[];
};

/** The page of a product as it is, or as it would be. */
export function productPage(product: ProductText, { record, shown, ingredients }: Shown): Page {
  const subject = { type: "product", id: product.id } as const;
  const { title, subtitle, description, metadata } = product;
  const own = textsOfSubject(subject, {
    title,
    subtitle,
    description,
    metadata,
    images: product.images.map((image) => image.metadata),
    // By their ids, which stay when the pictures are put into another order.
    pictures: Object.fromEntries(shown.map(({ id, alt }) => [id, { alt }])),
    variants: product.variants.map((variant) => variant.title),
    options: product.options.map((option) => [option.title, ...option.values.map(({ value }) => value)]),
    tags: product.tags.map(({ value }) => value),
    cautions: record?.cautions,
    notices: record?.notices,
    questions: record ? joinedQuestions(record.questions) : [],
  });
  return {
    subject,
    published: product.status === "published",
    texts: [...own, ...ingredients.flatMap(ingredientTexts)],
    ketamine:
      ingredients.some(({ handle, name }) => handle === "ketamine" || namesKetamine(name)) ||
      [title, subtitle, description].some((text) => namesKetamine(text ?? "")),
    prescription: ingredients.some(({ kind }) => kind !== "service"),
  };
}

/** A question is read with its answer: `Does it cure a cold?` claims nothing where the answer is no. */
function joinedQuestions(questions: unknown): unknown {
  if (!Array.isArray(questions)) return questions;
  return questions.map((each: unknown) => (isQuestion(each) ? `${each.question}\n${each.answer}` : each));
}

const isQuestion = (value: unknown): value is { question: string; answer: string } =>
  typeof value === "object" && value !== null && "question" in value && "answer" in value;
