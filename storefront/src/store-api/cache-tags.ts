/** What a kept answer is made of; revalidating a tag makes the next read fresh. */
export const TAGS = {
  clinic: "clinic",
  packages: "care-packages",
  ingredients: "ingredients",
  articles: "articles",
} as const;

/** How long a catalogue answer is kept where nobody revalidates it. The cart always asks anew. */
export const CATALOGUE_SECONDS = 60;
