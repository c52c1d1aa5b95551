import type { CatalogueTable, ImportedRow, TableDiff } from "@ampoule/contract";
import type { FileRow, FileSheets } from "../../../sheets/read-sheets";
import type { Cells, Table } from "../../../sheets/table";
import { type Sheets, TABLE_NAMES, type Tables } from "../../../sheets/tables";
import { sheetsOf } from "../shelf/sheets-of";
import type { Shelf } from "../shelf/shelf";
import { planArticles } from "./articles";
import type { PlanContext } from "./context";
import { Errors } from "./errors";
import { planIngredients } from "./ingredients";
import { planPackages } from "./packages";
import { planPhrases } from "./phrases";

/** What a file makes of a catalogue: only what it says otherwise is judged, and only that is written. */
export type Plan = {
  readonly now: Shelf;
  readonly next: Shelf;
  /** What of `next` the file touches. */
  readonly touched: Pick<Shelf, "ingredients" | "packages" | "articles" | "phrases">;
  readonly file: FileSheets;
  readonly errors: Errors;
};

type Written = { readonly [Name in CatalogueTable]: ReadonlyMap<string, Cells> };

export function planImport(now: Shelf, file: FileSheets, tables: Tables, context: PlanContext): Plan {
  const errors = new Errors();
  const said = saysOtherwise(file, writtenRows(now, tables), tables);
  const ingredients = differing(planIngredients(now, said, context, errors), now.ingredients);
  const allIngredients = new Map([...now.ingredients, ...ingredients]);
  const packages = planPackages(now, said, allIngredients, errors);
  const allPackages = new Map([...now.packages, ...packages]);
  const sold = [...allPackages.values()].filter(({ care_package_id }) => care_package_id !== null);
  const handles = new Set(sold.map(({ handle }) => handle));
  const articles = differing(planArticles(now, said, handles, context, errors), now.articles);
  const phrases = planPhrases(said.phrases, errors);
  const next: Shelf = {
    ...now,
    ingredients: allIngredients,
    packages: allPackages,
    articles: new Map([...now.articles, ...articles]),
    phrases: new Map([...now.phrases, ...phrases]),
  };
  return { now, next, touched: { ingredients, packages, articles, phrases }, file, errors };
}

/** Without those that say the same once a form's schema has read them: a DOI is the link that is stored. */
function differing<Entry extends { readonly state: object }>(
  next: ReadonlyMap<string, Entry>,
  now: ReadonlyMap<string, Entry>,
): Map<string, Entry> {
  const said = (entry: Entry | undefined) =>
    JSON.stringify({ ...entry, version: null, state: { ...entry?.state, changed_by: null, changed_at: null } });
  return new Map([...next].filter(([name, entry]) => said(entry) !== said(now.get(name))));
}

/** Each row as it would be exported, by its name; read once more, so that blanks around a text count for nothing. */
function writtenRows(shelf: Shelf, tables: Tables): Written {
  const sheets: Sheets = sheetsOf(shelf);
  // Each table's rows are written by the table of its name.
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, cellsByKey(tables[name], sheets[name])]),
  ) as unknown as Written;
}

function cellsByKey(table: Table<unknown>, rows: readonly unknown[]): Map<string, Cells> {
  return new Map(
    rows.map((row) => {
      const read = table.read(table.write(row));
      const as = read.ok ? read.row : row;
      return [table.key(as), table.write(as)];
    }),
  );
}

/** What a catalogue says by now about what a file's rows name, in their order; null of what it doesn't have. */
export function formerRows(now: Shelf, file: FileSheets, tables: Tables): (Cells | null)[][] {
  const stored = writtenRows(now, tables);
  return TABLE_NAMES.map((name) => {
    const table: Table<unknown> = tables[name];
    const rows: readonly FileRow<unknown>[] = file[name];
    return rows.map(({ row }) => stored[name].get(table.key(row)) ?? null);
  });
}

function saysOtherwise(file: FileSheets, stored: Written, tables: Tables): FileSheets {
  const differing = (name: CatalogueTable) => {
    const table: Table<unknown> = tables[name];
    const rows: readonly FileRow<unknown>[] = file[name];
    return rows.filter(({ row }) => differences(stored[name].get(table.key(row)), table.write(row)).length > 0);
  };
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, differing(name)])) as unknown as FileSheets;
}

function differences(before: Cells | undefined, after: Cells): ImportedRow["columns"] {
  return Object.entries(after).flatMap(([column, cell]) =>
    before?.[column] === cell || (!before && cell === "")
      ? []
      : [{ column, before: before?.[column] ?? null, after: cell }],
  );
}

/** Enough to look through; the counts are of all. */
const MOST_ROWS = 200;

/** What would change, in the words that would be stored: an address that was written as a DOI is the link it becomes. */
export function diffOf({ now, next, file }: Plan, tables: Tables): TableDiff[] {
  const [before, after] = [writtenRows(now, tables), writtenRows(next, tables)];
  return TABLE_NAMES.map((name) => {
    const table: Table<unknown> = tables[name];
    const diff: TableDiff = { table: name, added: 0, changed: 0, unchanged: 0, rows: [] };
    for (const { number, row } of file[name]) {
      const key = table.key(row);
      const former = before[name].get(key);
      const columns = differences(former, after[name].get(key) ?? table.write(row));
      const kind = columns.length === 0 ? "unchanged" : former ? "changed" : "added";
      diff[kind] += 1;
      if (kind !== "unchanged" && diff.rows.length < MOST_ROWS)
        diff.rows.push({ row: number, name: key, kind, columns });
    }
    return diff;
  });
}
