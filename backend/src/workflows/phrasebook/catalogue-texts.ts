import type { StaffPhrase } from "@ampoule/contract";
import { articleDocument } from "@ampoule/domain/article";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../modules/editorial";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../modules/formulary";
import { shownPictures } from "../pictures/read-pictures";
import { goalLabel } from "../catalogue/read/goals";

type Place = StaffPhrase["where"][number];
type Told = readonly (string | null | undefined)[];

// Spelt out, since Medusa types a query's answer only once it has generated its own types.
type PackageTexts = {
  goal: string;
  cautions: string[];
  notices: string[];
  questions: { question: string; answer: string }[];
  product?: {
    id: string;
    title: string;
    subtitle: string | null;
    description: string | null;
    variants: { title: string }[];
  } | null;
};

const FIELDS = ["goal", "cautions", "notices", "questions", "product.id", "product.title"];
const TEXTS = ["product.subtitle", "product.description", "product.variants.title"];

/** Every English text that clients read or will, drafts too, in the catalogue's order, with the places where it stands. */
export async function catalogueTexts(container: MedusaContainer): Promise<Map<string, Place[]>> {
  const texts = new Map<string, Place[]>();
  const add = (place: Place, told: Told) => {
    for (const text of new Set(told)) {
      if (!text || text.trim() === "") continue;
      const places = texts.get(text) ?? [];
      places.push(place);
      texts.set(text, places);
    }
  };
  const sold = await packages(container);
  const pictures = await shownPictures(
    container,
    sold.flatMap(({ product }) => product?.id ?? []),
  );
  for (const { product, goal, cautions, notices, questions } of sold) {
    if (!product) continue;
    const { id, title, subtitle, description, variants } = product;
    const asked = questions.flatMap(({ question, answer }) => [question, answer]);
    const options = variants.map((variant) => variant.title);
    const seen = (pictures.get(id) ?? []).map(({ alt }) => alt);
    const told = [
      title,
      subtitle,
      description,
      goalLabel(goal),
      ...cautions,
      ...notices,
      ...asked,
      ...options,
      ...seen,
    ];
    add({ kind: "package", title }, told);
  }
  const ingredients = await container
    .resolve<FormularyModuleService>(FORMULARY_MODULE)
    .listIngredients({}, { relations: ["evidence"], order: { name: "ASC", id: "ASC" }, take: 100_000 });
  for (const { name, also_known_as, what_it_is, cautions, allergens, interactions, evidence } of ingredients) {
    const statements = evidence.flatMap(({ statement, reviewer }) => [statement, reviewer]);
    const told = [name, ...also_known_as, what_it_is, ...cautions, ...allergens, ...interactions, ...statements];
    add({ kind: "ingredient", title: name }, told);
  }
  const articles = await container
    .resolve<EditorialModuleService>(EDITORIAL_MODULE)
    .listArticles({}, { order: { position: "ASC", id: "ASC" }, take: 100_000 });
  for (const { title, summary, author, medical_reviewer, body } of articles) {
    const told = articleDocument({ title, summary, author, medical_reviewer, body }).fields;
    add(
      { kind: "article", title },
      told.map(({ text }) => text),
    );
  }
  return texts;
}

async function packages(container: MedusaContainer): Promise<PackageTexts[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "care_package",
    fields: [...FIELDS, ...TEXTS],
    pagination: { order: { position: "ASC" } },
  });
  // Medusa types a column of JSON as an object of any shape.
  return data as unknown as PackageTexts[];
}
