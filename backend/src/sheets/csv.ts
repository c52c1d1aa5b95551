import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { FILE_LIMITS, UnreadableFile } from "./file";

/** What a spreadsheet program takes for a formula where a cell begins with it. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * A cell that a program would run gets an apostrophe before it, and so does one that begins with an apostrophe and such
 * a letter: of each that has one, one is taken off when it is read, and nothing is lost.
 */
const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const bare = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** RFC 4180, with a mark by which a spreadsheet knows that it is UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(guarded));
  return stringify(cells, { bom: true, record_delimiter: "windows", quoted_match: /[\n\r]|^\s|\s$/ });
}

/** Commas between cells, or semicolons or tabs as some programs have them: whichever stands in the heading. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decoded(bytes);
  const [heading = ""] = text.split(/[\r\n]/, 1);
  const delimiter = [",", ";", "\t"].find((each) => heading.includes(each)) ?? ",";
  const rows = parsed(text, delimiter);
  if (rows.length > FILE_LIMITS.rows)
    throw new UnreadableFile("FILE_TOO_LARGE", `At most ${FILE_LIMITS.rows} rows in a table`);
  return rows.map((row) => row.map(bare));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("FILE_UNREADABLE", "Not UTF-8: save it as “CSV UTF-8”");
  }
}

function parsed(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false, bom: true });
  } catch (error) {
    const line = error instanceof Error ? /line (\d+)/.exec(error.message)?.[1] : undefined;
    throw new UnreadableFile(
      "FILE_UNREADABLE",
      `The quotes don't pair${line === undefined ? "" : `, from line ${line} on`}`,
    );
  }
}
