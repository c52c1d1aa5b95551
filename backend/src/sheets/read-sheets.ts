import type { CatalogueTable, ImportError } from "@ampoule/contract";
import { asStorable } from "../storable-text";
import type { RawSheet } from "./file";
import type { Cells, Table } from "./table";
import { type Row, type Tables, TABLE_NAMES } from "./tables";

/** A row of a file, read; `number` is the spreadsheet's. */
export type FileRow<Read> = { readonly number: number; readonly row: Read };
export type FileSheets = { readonly [Name in CatalogueTable]: readonly FileRow<Row<Name>>[] };

/** Reads every cell of a file, and names each that says nothing its column can hold. */
export function readSheets(raw: readonly RawSheet[], tables: Tables): { sheets: FileSheets; errors: ImportError[] } {
  const errors: ImportError[] = [];
  const known = new Map<string, RawSheet>();
  for (const sheet of raw) {
    const name = TABLE_NAMES.find((each) => each === sheet.name.trim().toLowerCase());
    if (name !== undefined && !known.has(name)) known.set(name, sheet);
    // A sheet of the clinic's own notes is empty of nothing that we know: better said than left out in silence.
    else errors.push(whole(sheet.name, "TABLE_UNKNOWN", `One of these, once: ${TABLE_NAMES.join(", ")}`));
  }
  const entries = TABLE_NAMES.map((name) => {
    const read = readSheet(name, known.get(name)?.rows ?? [], tables[name]);
    errors.push(...read.errors);
    return [name, read.rows] as const;
  });
  // Each table's rows were read by the table of its name.
  return { sheets: Object.fromEntries(entries) as unknown as FileSheets, errors };
}

const whole = (
  table: string,
  code: ImportError["code"],
  message: string,
  column: string | null = null,
): ImportError => ({
  // The report is kept, and names what was found: a name that can't be is told as it can.
  ...{ table: asStorable(table), row: null, column: column && asStorable(column), code, message },
});

type Read = { rows: FileRow<unknown>[]; errors: ImportError[] };

function readSheet(
  name: CatalogueTable,
  [heading, ...body]: readonly (readonly string[])[],
  table: Table<unknown>,
): Read {
  if (heading === undefined) return { rows: [], errors: [] };
  const headings = heading.map((each) => each.trim());
  const wrong = headingErrors(name, headings, table);
  if (wrong.length > 0) return { rows: [], errors: wrong };
  const rows: FileRow<unknown>[] = [];
  const errors: ImportError[] = [];
  const seen = new Map<string, number>();
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const number = index + 2;
    const read = table.read(under(headings, cells));
    if (!read.ok) {
      for (const { column, message } of read.problems)
        errors.push({ table: name, row: number, column, code: "CELL_INVALID", message });
      continue;
    }
    const key = table.key(read.row);
    const before = seen.get(key);
    if (before === undefined) rows.push({ number, row: read.row });
    else errors.push({ ...repeated(name, number, before), column: table.named_by });
    seen.set(key, before ?? number);
  }
  return { rows, errors };
}

const repeated = (table: string, row: number, before: number) =>
  ({ table, row, code: "ROW_REPEATED", message: `Row ${before} is about the same` }) as const;

const under = (headings: readonly string[], cells: readonly string[]): Cells =>
  Object.fromEntries(headings.map((name, at) => [name, cells[at] ?? ""]));

/** Every column has to be there: of one that is left out nobody could say whether its cells were meant to be empty. */
function headingErrors(name: string, headings: readonly string[], table: Table<unknown>): ImportError[] {
  const named = headings.filter((heading) => heading !== "");
  return [
    ...table.headings
      .filter((heading) => !named.includes(heading))
      .map((heading) => whole(name, "COLUMN_MISSING", "This column is missing", heading)),
    ...named
      .filter((heading) => !table.headings.includes(heading))
      .map((heading) => whole(name, "COLUMN_UNKNOWN", `One of: ${table.headings.join(", ")}`, heading)),
    ...named
      .filter((heading, at) => named.indexOf(heading) !== at)
      .map((heading) => whole(name, "COLUMN_REPEATED", "This column is there twice", heading)),
  ];
}
