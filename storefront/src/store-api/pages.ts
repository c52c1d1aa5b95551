import { notFound } from "next/navigation";

/** A long list is read in pages of so many entries; pages count from 1 on. */
function inPagesOf(size: number) {
  return {
    /** What the store is asked for. */
    query: (page: number) => ({ limit: size, offset: (page - 1) * size }),
    /** How many pages so many entries make: one at least. */
    of: (entries: number) => Math.max(1, Math.ceil(entries / size)),
  };
}

export const PACKAGE_PAGES = inPagesOf(24);
export const INGREDIENT_PAGES = inPagesOf(100);
export const ARTICLE_PAGES = inPagesOf(24);

/** The page that a path names, from 2 on: the first one has an address of its own. Anything else is the 404 page. */
export function readFurtherPage(said: string): number {
  if (!/^([2-9]|[1-9]\d{1,2})$/.test(said)) notFound();
  return Number(said);
}
