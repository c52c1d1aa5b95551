import { z } from "zod";

/** The tables that a catalogue is written down in: sheets of a workbook, or files of an archive. */
export const CatalogueTable = z.enum([
  "ingredients",
  "evidence",
  "packages",
  "questions",
  "ways_sold",
  "formula",
  "articles",
  "sources",
  "phrases",
]);
export type CatalogueTable = z.infer<typeof CatalogueTable>;

/** `xlsx` is one workbook, `csv` an archive (zip) of one file for each table. */
export const CatalogueFormat = z.enum(["csv", "xlsx"]);
export type CatalogueFormat = z.infer<typeof CatalogueFormat>;

/** `GET /admin/catalogue/export?format=` answers with the file. */
export const CatalogueExportQuery = z.strictObject({ format: CatalogueFormat });

/** Why a row, a table or the whole file can't be taken. Stable, as every code is. */
export const ImportErrorCode = z.enum([
  "FILE_UNREADABLE",
  "FILE_TOO_LARGE",
  "TABLE_UNKNOWN",
  "COLUMN_MISSING",
  "COLUMN_UNKNOWN",
  "COLUMN_REPEATED",
  "ROW_REPEATED",
  "CELL_INVALID",
  "NAME_UNKNOWN",
  "POSITION_GAP",
  "CANNOT_BE_TAKEN_BACK",
  "NOT_POSSIBLE_HERE",
  "INCOMPLETE",
  "CLAIM_OPEN",
  "CATALOGUE_CHANGED",
  "NOT_WRITTEN",
]);
export type ImportErrorCode = z.infer<typeof ImportErrorCode>;

export const ImportError = z.strictObject({
  /** Null where the whole file is meant. */
  table: z.string().nullable(),
  /** As a spreadsheet numbers it: the heading is row 1. Null where the whole table is meant. */
  row: z.int().min(1).nullable(),
  /** Its heading; null where the whole row is meant. */
  column: z.string().nullable(),
  code: ImportErrorCode,
  message: z.string(),
});
export type ImportError = z.infer<typeof ImportError>;

/** One row that is new or says something else. An added row's columns have no `before`. */
export const ImportedRow = z.strictObject({
  row: z.int().min(1),
  /** What names it: a handle, a SKU, a package and an ingredient. */
  name: z.string(),
  kind: z.enum(["added", "changed"]),
  columns: z.array(z.strictObject({ column: z.string(), before: z.string().nullable(), after: z.string() })),
});
export type ImportedRow = z.infer<typeof ImportedRow>;

export const TableDiff = z.strictObject({
  table: CatalogueTable,
  added: z.int().min(0),
  changed: z.int().min(0),
  unchanged: z.int().min(0),
  /** The first of those that are added or changed. */
  rows: z.array(ImportedRow),
});
export type TableDiff = z.infer<typeof TableDiff>;

/**
 * `checking` and `applying` are under way; `ready` can be applied, `refused` has errors and can't. `applied` is done;
 * `failed` was taken back. `interrupted` lost its process while it was checked, or while it was written and could not be
 * gone on with: what had been written by then is in the next file's diff.
 */
export const ImportState = z.enum(["checking", "ready", "refused", "applying", "applied", "failed", "interrupted"]);
export type ImportState = z.infer<typeof ImportState>;

export const CatalogueImport = z.strictObject({
  id: z.string(),
  state: ImportState,
  file_name: z.string(),
  /** SHA-256 of the file, and of the rows of the catalogue that it was compared with; sent back to apply it. */
  file_hash: z.string(),
  compared_hash: z.string().nullable(),
  /** What is being done, and how far it is. */
  progress: z.strictObject({ phase: z.string(), done: z.int().min(0), total: z.int().min(0) }),
  tables: z.array(TableDiff),
  /** The first of them, in the file's order. */
  errors: z.array(ImportError),
  error_count: z.int().min(0),
  created_at: z.string(),
  created_by: z.string().nullable(),
  applied_by: z.string().nullable(),
});
export type CatalogueImport = z.infer<typeof CatalogueImport>;

/**
 * `POST /admin/catalogue/imports` (multipart, the file under `file`) answers 201 with the dry run, or 202 while it is
 * `checking`; `GET /admin/catalogue/imports/:id` tells how far it is. Nothing of the catalogue is written.
 */
export const CatalogueImportResponse = z.strictObject({ import: CatalogueImport });

/**
 * `POST /admin/catalogue/imports/:id/apply` writes what was shown, all of it or nothing: 200 once it is done, 202 while it
 * is `applying`. 409 IMPORT_OUTDATED where the catalogue isn't what it was compared with or the file is another one, 409
 * IMPORT_NOT_READY where it has errors, failed, or is under way. Applied already, it answers as the first time.
 */
export const ApplyImport = z.strictObject({
  file_hash: z.string().max(100),
  compared_hash: z.string().max(100),
});
export type ApplyImport = z.infer<typeof ApplyImport>;
