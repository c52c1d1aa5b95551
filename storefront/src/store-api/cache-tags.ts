import type { CatalogueTag } from "@ampoule/contract/revalidation";

/** What a kept answer is made of; the backend says which tags are old when staff have saved. */
export const TAGS = {
  clinic: "clinic",
  packages: "care-packages",
  ingredients: "ingredients",
  articles: "articles",
} as const satisfies Record<string, CatalogueTag>;

/** How long a catalogue answer is kept where nobody revalidates it. The cart always asks anew. */
export const CATALOGUE_SECONDS = 60;
