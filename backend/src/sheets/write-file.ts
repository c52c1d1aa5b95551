import type { CatalogueFormat } from "@ampoule/contract";
import { writeCsv } from "./csv";
import type { Table } from "./table";
import { type Sheets, TABLE_NAMES, type Tables } from "./tables";
import { writeXlsx } from "./xlsx";
import { packed } from "./zip";

/** Every table as rows of text, its heading first. */
export function rawSheets(sheets: Sheets, tables: Tables) {
  return TABLE_NAMES.map((name) => ({ name, rows: rawRows(tables[name], sheets[name]) }));
}

function rawRows(table: Table<unknown>, rows: readonly unknown[]): string[][] {
  const written = rows.map((row) => {
    const cells = table.write(row);
    return table.headings.map((heading) => cells[heading] ?? "");
  });
  return [[...table.headings], ...written];
}

/** A catalogue as a file: equal catalogues make equal archives of CSV. */
export async function writeFile(sheets: Sheets, tables: Tables, format: CatalogueFormat): Promise<Uint8Array> {
  const raw = rawSheets(sheets, tables);
  if (format === "xlsx") return writeXlsx(raw);
  return packed(Object.fromEntries(raw.map(({ name, rows }) => [`${name}.csv`, writeCsv(rows)])));
}
