import type { SearchKind } from "@ampoule/contract";
import { bodyTexts } from "@ampoule/domain/article";
import type { Language } from "@ampoule/domain/language";
import type { SearchEntry } from "../../../modules/catalogue-index";
import type { ArticleRecord } from "../../../modules/editorial";
import type { IngredientRecord } from "../../../modules/formulary";
import type { Say } from "../../phrasebook/in-language";
import { goalLabel } from "../read/goals";
import type { SellablePackage } from "../read/sellable-packages";
import { type Searchable, spellingsOf, vectorOf } from "../search/words";

export type NamedIngredient = Pick<IngredientRecord, "id" | "handle" | "name" | "also_known_as">;

/** A language, and how a text is said in it. Each has entries of its own, made of what is shown in it. */
export type Spoken = { readonly locale: Language; readonly say: Say };

type Place = Pick<SearchEntry, "entity_id" | "locale" | "handle" | "position" | "sales_channel_ids">;

/** A name is also found by what it is in English, as it stands on boxes and in what others have written. */
function entryOf(kind: SearchKind, place: Place, { names, related, text }: Searchable, say: Say): SearchEntry {
  const both = (all: readonly string[]) => [...new Set([...all.map(say), ...all])];
  const said = { names: both(names), related: both(related), text: text.map(say) };
  return {
    ...place,
    kind,
    title_length: said.names[0]?.length ?? 0,
    names: said.names.flatMap(spellingsOf),
    words: vectorOf(said),
  };
}

/** Everything that may be said in another language. */
export const textsOf = {
  package: ({ goal, product }: SellablePackage): string[] => [
    ...[product.title, product.subtitle ?? "", product.description ?? "", goalLabel(goal)],
  ],
  ingredient: ({ name, also_known_as, what_it_is }: IngredientTexts): string[] => [name, ...also_known_as, what_it_is],
  article: ({ title, summary, body }: ArticleRecord): string[] => [title, summary, ...bodyTexts(body)],
};
type IngredientTexts = Pick<IngredientRecord, "name" | "also_known_as" | "what_it_is">;

/** Its cautions aren't looked in: whoever searches for a condition must not be shown what isn't for it. */
export function packageEntry(
  { id, goal, position, product }: SellablePackage,
  { locale, say }: Spoken,
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
    say,
  );
}

export function ingredientEntry(
  { id, handle, name, also_known_as, what_it_is }: NamedIngredient & Pick<IngredientRecord, "what_it_is">,
  { locale, say }: Spoken,
): SearchEntry {
  return entryOf(
    "ingredient",
    { entity_id: id, locale, handle, position: 0, sales_channel_ids: null },
    { names: [name, ...also_known_as], related: [], text: [what_it_is] },
    say,
  );
}

export function articleEntry(article: ArticleRecord, { locale, say }: Spoken): SearchEntry {
  const { id, handle, position, title, summary, body } = article;
  return entryOf(
    "article",
    { entity_id: id, locale, handle, position, sales_channel_ids: null },
    { names: [title], related: [summary], text: bodyTexts(body) },
    say,
  );
}
