import type { CatalogueTable, ImportError, ImportErrorCode } from "@ampoule/contract";
import type { z } from "@medusajs/framework/zod";

/** A row of the file: where an error is shown. */
export type At = { readonly table: CatalogueTable; readonly row: number };

/** An issue's path in the form, as the row and the column where it stands in the file. */
export type Locate = (path: readonly string[]) => { readonly at: At; readonly column: string | null };

/** Everything that is wrong with a file. */
export class Errors {
  readonly all: ImportError[] = [];

  add({ table, row }: At, column: string | null, code: ImportErrorCode, message: string): void {
    this.all.push({ table, row, column, code, message });
  }

  /** What a form's own schema refuses, shown where the file says it. */
  addIssues(issues: readonly z.core.$ZodIssue[], locate: Locate): void {
    this.addFields(
      issues.map(({ path, message }) => ({ path: path.join("."), message })),
      locate,
    );
  }

  /** What a form's own rules refuse, by the paths that the form's fields have. */
  addFields(
    fields: readonly { readonly path: string; readonly message: string }[],
    locate: Locate,
    code: ImportErrorCode = "CELL_INVALID",
  ): void {
    for (const { path, message } of fields) {
      const { at, column } = locate(path.split("."));
      this.add(at, column, code, message);
    }
  }
}
