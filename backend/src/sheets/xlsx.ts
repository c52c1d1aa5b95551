import type { Cell } from "write-excel-file/node" with { "resolution-mode": "import" };
import { FILE_LIMITS, type RawSheet, UnreadableFile } from "./file";
import { entriesOf } from "./zip";

/** Excel takes no more of one cell; a longer text goes on in a column of the same heading with `…2` after it. */
const LONGEST_CELL = 32_000;
const CONTINUED = /^(.*)…(\d{1,2})$/;
/** What a workbook's text can't hold is written `_x0001_`, and what looks like that is written so that it reads as it is. */
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]|_(?=x[0-9A-Fa-f]{4})/g;

const spoken = (text: string): string =>
  text.replace(UNSPEAKABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

const asText = (text: string): Cell => (text === "" ? null : { value: spoken(text), type: String });
const asHeading = (text: string): Cell => ({ value: text, type: String, fontWeight: "bold" });

/** One sheet a table, every cell as text, so that no program makes a date or a sum of it. */
export async function writeXlsx(sheets: readonly RawSheet[]): Promise<Uint8Array> {
  // Both libraries are ES modules, which this CommonJS can only bring in as it runs.
  const { default: writeWorkbook } = await import("write-excel-file/node");
  return writeWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: widened(rows).map((row, index) => row.map(index === 0 ? asHeading : asText)),
    })),
  ).toBuffer();
}

/** Each sheet as text: a number as it was typed, a day as `2026-11-02`. */
export async function readXlsx(bytes: Uint8Array): Promise<RawSheet[]> {
  entriesOf(bytes);
  const { default: readWorkbook } = await import("read-excel-file/node");
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false, parseNumber: (text) => text }).catch(() => {
    throw new UnreadableFile(
      "FILE_UNREADABLE",
      "The workbook is damaged, or none that a spreadsheet program has saved",
    );
  });
  return sheets.map(({ sheet, data }) => {
    if (data.length > FILE_LIMITS.rows || (data[0]?.length ?? 0) > FILE_LIMITS.columns)
      throw new UnreadableFile("FILE_TOO_LARGE", `At most ${FILE_LIMITS.rows} rows in a table`);
    return { name: sheet, rows: narrowed(data.map((row) => row.map(textOf))) };
  });
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (!(cell instanceof Date)) return String(cell);
  const [day = "", time = ""] = cell.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day}T${time}`;
}

/** Puts what is too long for one cell into columns of its own, right of the one that it belongs to. */
function widened(rows: readonly (readonly string[])[]): string[][] {
  const widths = (rows[0] ?? []).map((_, at) =>
    rows.reduce((most, row) => Math.max(most, Math.ceil((row[at] ?? "").length / LONGEST_CELL)), 1),
  );
  return rows.map((row, index) =>
    widths.flatMap((width, at) => {
      const cell = row[at] ?? "";
      return Array.from({ length: width }, (_, part) => {
        if (index === 0) return part === 0 ? cell : `${cell}…${part + 1}`;
        return cell.slice(part * LONGEST_CELL, (part + 1) * LONGEST_CELL);
      });
    }),
  );
}

function narrowed(rows: readonly (readonly string[])[]): string[][] {
  const [heading = [], ...others] = rows;
  const homes = heading.map((name, at) => {
    const continued = CONTINUED.exec(name)?.[1];
    return continued === undefined ? at : heading.indexOf(continued);
  });
  const joined = (row: readonly string[]) =>
    heading.flatMap((_, at) =>
      homes[at] === at
        ? [row.filter((__, part) => homes[part] === at).join("")]
        : homes[at] === -1
          ? [row[at] ?? ""]
          : [],
    );
  return [heading.filter((_, at) => homes[at] === at || homes[at] === -1), ...others.map(joined)];
}
