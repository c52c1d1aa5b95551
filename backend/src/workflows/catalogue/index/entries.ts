import { Article, type SearchKind } from "@ampoule/contract";
import type { SearchEntry } from "../../../modules/catalogue-index";
import type { ArticleRecord } from "../../../modules/editorial";
import type { IngredientRecord } from "../../../modules/formulary";
import { goalLabel } from "../read/goals";
import type { SellablePackage } from "../read/sellable-packages";
import { type Searchable, spellingsOf, vectorOf } from "../search/words";

/** The languages that are searched in. Each has entries of its own, made of what is shown in it. */
export const SEARCHED_LOCALES = ["en"] as const;
export type SearchedLocale = (typeof SEARCHED_LOCALES)[number];

export type NamedIngredient = Pick<IngredientRecord, "id" | "handle" | "name" | "also_known_as">;

type Place = Pick<SearchEntry, "entity_id" | "locale" | "handle" | "position" | "sales_channel_ids">;

function entryOf(kind: SearchKind, place: Place, searchable: Searchable): SearchEntry {
  return {
    ...place,
    kind,
    title_length: searchable.names[0]?.length ?? 0,
    names: searchable.names.flatMap(spellingsOf),
    words: vectorOf(searchable),
  };
}

/** Its cautions aren't looked in: whoever searches for a condition must not be shown what isn't for it. */
export function packageEntry(
  { id, goal, position, product }: SellablePackage,
  locale: SearchedLocale,
  sales_channel_ids: string[],
  ingredients: readonly NamedIngredient[],
): SearchEntry {
  const { handle, title, subtitle, description } = product;
  return entryOf(
    "package",
    { entity_id: id, locale, handle, position, sales_channel_ids },
    {
      names: [title],
      related: [goalLabel(goal), ...ingredients.flatMap(({ name, also_known_as }) => [name, ...also_known_as])],
      text: [subtitle ?? "", description ?? ""],
    },
  );
}

export function ingredientEntry(
  { id, handle, name, also_known_as, what_it_is }: NamedIngredient & Pick<IngredientRecord, "what_it_is">,
  locale: SearchedLocale,
): SearchEntry {
  return entryOf(
    "ingredient",
    { entity_id: id, locale, handle, position: 0, sales_channel_ids: null },
    { names: [name, ...also_known_as], related: [], text: [what_it_is] },
  );
}

export function articleEntry(article: ArticleRecord, locale: SearchedLocale): SearchEntry {
  const { id, handle, position, title, summary } = article;
  const sections = Article.shape.sections.parse(article.sections);
  return entryOf(
    "article",
    { entity_id: id, locale, handle, position, sales_channel_ids: null },
    {
      names: [title],
      related: sections.map(({ heading }) => heading),
      text: [summary, ...sections.flatMap(({ paragraphs }) => paragraphs)],
    },
  );
}
