import type { MedusaContainer } from "@medusajs/framework/types";
import { FORMULARY_MODULE, type FormularyModuleService, inOrder, type IngredientRecord } from "../../modules/formulary";
import { holdersOf } from "../formulary/holders";
import { type Page, type PageText, textsOfSubject } from "./page";

/** What of an ingredient clients read as sentences. */
export type IngredientWords = Pick<
  IngredientRecord,
  "id" | "name" | "also_known_as" | "what_it_is" | "cautions" | "allergens" | "interactions"
> & { readonly evidence: readonly { position: number; statement: string }[] };

/** What an ingredient says wherever it is shown. A citation is the title that its authors gave it. */
export function ingredientTexts(ingredient: IngredientWords): PageText[] {
  const { id, name, also_known_as, what_it_is, cautions, allergens, interactions } = ingredient;
  const evidence = inOrder(ingredient.evidence).map(({ statement }) => statement);
  const texts = { name, also_known_as, what_it_is, cautions, allergens, interactions, evidence };
  return textsOfSubject({ type: "ingredient", id }, texts);
}

/** These ingredients' own words, published in the library unless archived, and wherever a published package holds them. */
export async function ingredientPages(container: MedusaContainer, ids: readonly string[]): Promise<Page[]> {
  const found = await container
    .resolve<FormularyModuleService>(FORMULARY_MODULE)
    .listIngredients({ id: [...ids] }, { relations: ["evidence"], take: ids.length });
  const holders = await holdersOf(container, ids);
  return found.map((ingredient) =>
    ingredientPage(
      ingredient,
      ingredient.archived_at === null || (holders.get(ingredient.id) ?? []).some(({ published }) => published),
    ),
  );
}

/** The page of an ingredient as it is, or as it would be. What has to stand beside it is its packages' to say. */
export function ingredientPage(ingredient: IngredientWords, published: boolean): Page {
  const subject = { type: "ingredient", id: ingredient.id } as const;
  return { subject, published, texts: ingredientTexts(ingredient), ketamine: false, prescription: false };
}
