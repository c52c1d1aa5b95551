import { z } from "zod";

/** What the storefront's kept answers and pages are made of, by the names under which it keeps them. */
export const CATALOGUE_TAGS = ["clinic", "care-packages", "ingredients", "articles"] as const;
export const CatalogueTag = z.enum(CATALOGUE_TAGS);
export type CatalogueTag = z.infer<typeof CatalogueTag>;

/** Where the storefront takes a `Revalidation`, with `Authorization: Bearer STOREFRONT_REVALIDATE_SECRET`. */
export const REVALIDATION_PATH = "/api/revalidate";

/** What staff have changed: the storefront's next read of it is fresh. */
export const Revalidation = z.strictObject({ tags: z.array(CatalogueTag).min(1).max(CATALOGUE_TAGS.length) });
export type Revalidation = z.infer<typeof Revalidation>;
