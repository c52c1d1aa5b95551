import type Stripe from "stripe";
import { missing } from "./failure";

export interface Page {
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

type CreatedFilter =
  number | { gt?: number | undefined; gte?: number | undefined; lt?: number | undefined; lte?: number | undefined };

/** `created`, as a second or a range of seconds. */
export function createdWithin(created: number, filter: CreatedFilter | undefined): boolean {
  if (filter === undefined) return true;
  if (typeof filter === "number") return created === filter;
  return (
    (filter.gt === undefined || created > filter.gt) &&
    (filter.gte === undefined || created >= filter.gte) &&
    (filter.lt === undefined || created < filter.lt) &&
    (filter.lte === undefined || created <= filter.lte)
  );
}

/** A page of a list, newest first. `rows` come oldest first. */
export function pageOf<T extends { id: string }>(
  rows: readonly T[],
  page: Page,
  url: string,
  noun: string,
): Stripe.ApiList<T> {
  const newestFirst = [...rows].reverse();
  const limit = page.limit ?? 10;
  const indexOf = (id: string, param: string): number => {
    const index = newestFirst.findIndex((row) => row.id === id);
    if (index === -1) throw missing(noun, id, param);
    return index;
  };
  if (page.ending_before !== undefined) {
    const end = indexOf(page.ending_before, "ending_before");
    const start = Math.max(0, end - limit);
    return { object: "list", data: newestFirst.slice(start, end), has_more: start > 0, url };
  }
  const start = page.starting_after === undefined ? 0 : indexOf(page.starting_after, "starting_after") + 1;
  const data = newestFirst.slice(start, start + limit);
  return { object: "list", data, has_more: start + limit < newestFirst.length, url };
}
