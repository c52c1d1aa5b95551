import type { CatalogueTable } from "@ampoule/contract";

/** A file's tables, as rows of cells. */
export type Book = Map<string, string[][]>;
type Cells = Readonly<Record<string, string>>;

/** The row of a table that has these cells, changed in place. */
export function edit(of: Book, name: CatalogueTable, cells: Cells, change: Cells): void {
  const [heading = [], ...rows] = of.get(name) ?? [];
  const at = (column: string) => heading.indexOf(column);
  const row = rows.find((each) => Object.entries(cells).every(([column, cell]) => each[at(column)] === cell));
  if (!row) throw new Error(`${name} has no such row`);
  for (const [column, cell] of Object.entries(change)) row[at(column)] = cell;
}

/** A row more, at the table's end; columns that aren't named are empty. */
export function add(of: Book, name: CatalogueTable, cells: Cells): void {
  const rows = of.get(name) ?? [];
  rows.push((rows[0] ?? []).map((column) => cells[column] ?? ""));
}
