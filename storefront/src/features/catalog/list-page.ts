/** So many packages make a page of the list. */
const PAGE = 24;

export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / PAGE));

/** What is asked of the store for a page of the list. */
export const pageQuery = (page: number) => ({ limit: PAGE, offset: (page - 1) * PAGE });
