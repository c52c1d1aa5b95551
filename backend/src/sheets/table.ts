import { isStorable } from "../storable-text";
import type { Column } from "./columns";

/** A row as cells, under their headings. */
export type Cells = Readonly<Record<string, string>>;
export type CellProblem = { readonly column: string; readonly message: string };
export type RowRead<Row> =
  { readonly ok: true; readonly row: Row } | { readonly ok: false; readonly problems: CellProblem[] };

const UNSTORABLE = { ok: false, message: "It holds a character that can't be stored" } as const;

/** How a table's rows are written and read again, and what names each, so that it is found whatever else it says. */
export interface Table<Row> {
  readonly headings: readonly string[];
  /** Where an error is shown that is the name's. */
  readonly named_by: string;
  key(row: Row): string;
  write(row: Row): Cells;
  read(cells: Cells): RowRead<Row>;
}

type RowOf<Columns> = { [Name in keyof Columns]: Columns[Name] extends Column<infer Value> ? Value : never };

export function table<const Columns extends Readonly<Record<string, Column<unknown>>>>(
  columns: Columns,
  named_by: keyof Columns & string,
  key: (row: RowOf<Columns>) => string,
): Table<RowOf<Columns>> {
  const all = Object.entries(columns);
  return {
    headings: Object.keys(columns),
    named_by,
    key,
    write: (row) => Object.fromEntries(all.map(([name, column]) => [name, column.write(row[name])])),
    read: (cells) => {
      const problems: CellProblem[] = [];
      const values = all.map(([name, column]) => {
        const cell = cells[name] ?? "";
        const read = isStorable(cell) ? column.read(cell) : UNSTORABLE;
        if (!read.ok) problems.push({ column: name, message: read.message });
        return [name, read.ok ? read.value : undefined] as const;
      });
      if (problems.length > 0) return { ok: false, problems };
      // Each value was read by the column of its name: that is what `RowOf` says of the whole.
      return { ok: true, row: Object.fromEntries(values) as RowOf<Columns> };
    },
  };
}
