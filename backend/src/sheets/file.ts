import type { ImportErrorCode } from "@ampoule/contract";

/** A table as it stands in a file: its rows as text, the heading first, each under the number a spreadsheet gives it. */
export type RawSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Why a file can't be read at all. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: Extract<ImportErrorCode, "FILE_UNREADABLE" | "FILE_TOO_LARGE" | "TABLE_UNKNOWN">,
    message: string,
  ) {
    super(message);
    this.name = "UnreadableFile";
  }
}

/** What a file may hold. A catalogue of 5,000 rows is half a megabyte packed and three unpacked. */
export const FILE_LIMITS = {
  packed_bytes: 10 * 1024 * 1024,
  unpacked_bytes: 64 * 1024 * 1024,
  entries: 60,
  rows: 50_000,
  columns: 100,
} as const;
