/** Within this process alone: how the page cache tells the door which of its pages an answer is. It is never sent. */
export const PAGE_MARK = "x-ampoule-page";
