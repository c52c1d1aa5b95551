import type { FileRow } from "../../../sheets/read-sheets";
import { type At, type Errors } from "./errors";

/** Rows by what they belong to, in the file's order. */
export function grouped<Read>(rows: readonly FileRow<Read>[], by: (row: Read) => string): Map<string, FileRow<Read>[]> {
  const groups = new Map<string, FileRow<Read>[]>();
  for (const each of rows) {
    const key = by(each.row);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** One of a parent's items in its place, and the row of the file that says so; null where the file says nothing of it. */
export type Placed<Item> = { readonly item: Item; readonly row: number | null };

type Positioned = { readonly position: number };

/**
 * A parent's items once the file's stand in their places, each found by `same`. Places are counted from 1 without gaps or
 * two in one: or a file that is imported twice would not say the same twice.
 */
export function withPlaces<Item, Read extends Positioned>(
  former: readonly Item[],
  rows: readonly FileRow<Read>[],
  same: (item: Item, index: number, row: Read) => boolean,
  make: (row: Read, former: Item | undefined) => Item,
  gap: (row: number, message: string) => void,
): Placed<Item>[] {
  const kept = former.map((item, index) => ({ item, row: null as number | null, position: index + 1 }));
  for (const { number, row } of rows) {
    const index = kept.findIndex((each, at) => same(each.item, at, row));
    const next = { item: make(row, kept[index]?.item), row: number, position: row.position };
    if (index >= 0) kept[index] = next;
    else kept.push(next);
  }
  const sorted = [...kept].sort((one, other) => one.position - other.position);
  const wrong = sorted.findIndex(({ position }, index) => position !== index + 1);
  const found = sorted[wrong];
  if (found) {
    const twice = found.position === wrong;
    // Of two in one place it may be the former one that the file says.
    const row = found.row ?? (twice ? sorted[wrong - 1]?.row : null) ?? rows[0]?.number;
    if (row !== undefined) gap(row, twice ? `Place ${wrong} is taken twice` : `Nothing stands in place ${wrong + 1}`);
  }
  return sorted.map(({ item, row }) => ({ item, row }));
}

/** Says that rows name a parent that is neither here nor in the file. */
export function refuseOrphans(
  errors: Errors,
  rows: readonly { readonly at: At; readonly column: string }[],
  message: string,
): void {
  for (const { at, column } of rows) errors.add(at, column, "NAME_UNKNOWN", message);
}
