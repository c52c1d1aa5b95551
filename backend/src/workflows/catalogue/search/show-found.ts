import type { SearchKind, SearchResponse, SearchResult } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Found } from "../../../modules/catalogue-index";
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../../modules/editorial";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import type { Say } from "../../phrasebook/in-language";
import { sellablePackages } from "../read/sellable-packages";

type Shown = Omit<SearchResult, "kind">;

/**
 * What is shown of what was found, from the rows as they are now: the index may be a moment behind, and what was taken
 * off the shelf in that moment isn't shown.
 */
export async function showFound(
  container: MedusaContainer,
  salesChannelIds: string[],
  found: readonly Found[],
): Promise<Record<SearchKind, Map<string, Shown>>> {
  const idsOf = (kind: SearchKind) => found.filter((each) => each.kind === kind).map(({ entity_id }) => entity_id);
  const [packages, ingredients, articles] = await Promise.all([
    sellablePackages(container, salesChannelIds, { id: idsOf("package") }),
    ingredientsOf(container, idsOf("ingredient")),
    articlesOf(container, idsOf("article")),
  ]);
  const shown = (id: string, handle: string, title: string, text: string | null) =>
    [id, { handle, title, text: text ?? "" }] as const;
  return {
    package: new Map(packages.map(({ id, product }) => shown(id, product.handle, product.title, product.subtitle))),
    ingredient: new Map(ingredients.map(({ id, handle, name, what_it_is }) => shown(id, handle, name, what_it_is))),
    article: new Map(articles.map(({ id, handle, title, summary }) => shown(id, handle, title, summary))),
  };
}

async function ingredientsOf(container: MedusaContainer, id: string[]) {
  if (id.length === 0) return [];
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  return formulary.listIngredients({ id }, { select: ["id", "handle", "name", "what_it_is"], take: id.length });
}

async function articlesOf(container: MedusaContainer, id: string[]) {
  if (id.length === 0) return [];
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
  const select = ["id", "handle", "title", "summary"];
  return editorial.listArticles({ id, status: "published" }, { select, take: id.length });
}

const eachResult = (found: SearchResponse, change: (result: SearchResult) => SearchResult): SearchResponse => ({
  ...found,
  groups: found.groups.map((group) => ({ ...group, results: group.results.map(change) })),
});

/** In the words of who reads. */
export const foundWords = (found: SearchResponse, say: Say): SearchResponse =>
  eachResult(found, (each) => ({ ...each, title: say(each.title), text: say(each.text) }));

/** A sentence of each. After it was put into words: a text is known by the whole of it. */
export const inShort = (found: SearchResponse): SearchResponse =>
  eachResult(found, (each) => ({ ...each, text: shortened(each.text) }));

const LONGEST_TEXT = 160;

/** To the last whole word that there is room for. */
function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[\s,.;:]+$/, "")}…`;
}
