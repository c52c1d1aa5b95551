import { z } from "@medusajs/framework/zod";
import { generateEntityId } from "@medusajs/framework/utils";
import type { FileRow } from "../../../sheets/read-sheets";
import type { Row } from "../../../sheets/tables";
import type { PackageEntry, WaySold } from "../shelf/shelf";
import type { At, Errors } from "./errors";
import { termsOf } from "./terms";

type Rows = readonly FileRow<Row<"ways_sold">>[];

const Named = z.object({
  title: z.string().min(1, "Give it a title").max(120),
  sku: z.string().max(120).nullable(),
});

/** The ways a package is sold once these rows say so. A SKU, or without one the title, is what they are known by. */
export function planWays(
  { handle, ways: former, options }: PackageEntry,
  isKnown: boolean,
  rows: Rows,
  owners: ReadonlyMap<string, string>,
  errors: Errors,
): WaySold[] {
  const next = [...former];
  for (const { number, row } of rows) {
    const at: At = { table: "ways_sold", row: number };
    const index = next.findIndex(({ sku, title }) =>
      row.sku === null ? sku === null && title === row.title : sku === row.sku,
    );
    const known = next[index];
    const read = Named.safeParse(row);
    if (!read.success) errors.addIssues(read.error.issues, ([column]) => ({ at, column: column ?? null }));
    if (!known && row.sku !== null && owners.has(row.sku))
      errors.add(at, "sku", "NOT_POSSIBLE_HERE", `The package ${owners.get(row.sku)} has this SKU`);
    // A way of selling is told from the others by its value of the product's one option, which is its title.
    if (!known && isKnown && options.length !== 1)
      errors.add(at, "title", "NOT_POSSIBLE_HERE", "This product has several options: add it on the product's page");
    if (next.some(({ title }, other) => other !== index && title === row.title))
      errors.add(at, "title", "ROW_REPEATED", `Another way of selling ${handle} has this title`);
    const way = wayOf(row, known, at, errors);
    if (known) next[index] = way;
    else next.push(way);
  }
  return next;
}

function wayOf(row: Row<"ways_sold">, former: WaySold | undefined, at: At, errors: Errors): WaySold {
  const { title, sku, price } = row;
  if (price === null && former && former.price !== null)
    errors.add(at, "price", "CANNOT_BE_TAKEN_BACK", "A price can be changed, but not taken away");
  if (price !== null && former && former.price_set_id === null)
    errors.add(at, "price", "NOT_POSSIBLE_HERE", "Give it its first price on the product's page");
  return {
    ...{ title, sku, price },
    variant_id: former?.variant_id ?? generateEntityId(undefined, "variant"),
    price_set_id: former?.price_set_id ?? null,
    price_id: former?.price_id ?? null,
    terms: termsOf(row, former, at, errors),
    terms_version: former?.terms_version ?? 0,
  };
}
