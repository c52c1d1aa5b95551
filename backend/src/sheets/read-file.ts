import type { RawSheet } from "./file";
import { FILE_LIMITS, UnreadableFile } from "./file";
import { readCsv } from "./csv";
import type { Table } from "./table";
import { TABLE_NAMES, type Tables } from "./tables";
import { readXlsx } from "./xlsx";
import { entriesOf, isZip, unpacked } from "./zip";

/**
 * The tables of a file by its bytes, whatever it is called: a workbook, an archive of CSV files, or one CSV file, which is
 * known by its heading. Throws UnreadableFile.
 */
export async function readFile(bytes: Uint8Array, tables: Tables): Promise<RawSheet[]> {
  if (bytes.length > FILE_LIMITS.packed_bytes)
    throw new UnreadableFile("FILE_TOO_LARGE", `At most ${FILE_LIMITS.packed_bytes / 1024 / 1024} MiB`);
  if (!isZip(bytes)) return [lonely(readCsv(bytes), tables)];
  const names = entriesOf(bytes);
  if (names.includes("[Content_Types].xml")) return readXlsx(bytes);
  return names
    .filter((name) => name.endsWith(".csv") && !name.startsWith("__MACOSX/"))
    .map((name) => ({ name: tableOf(name), rows: readCsv(unpacked(bytes, name)) }));
}

/** `catalogue/ways_sold.csv` → `ways_sold`: a folder that was packed whole has its name before its files'. */
const tableOf = (name: string): string => (name.split("/").at(-1) ?? name).replace(/\.csv$/, "");

/** The table that has most of these headings; with none of them it is no table of a catalogue. */
function lonely(rows: string[][], tables: Tables): RawSheet {
  const heading = new Set((rows[0] ?? []).map((name) => name.trim()));
  const strangers = ({ headings }: Table<unknown>) =>
    headings.filter((name) => !heading.has(name)).length +
    [...heading].filter((name) => !headings.includes(name)).length;
  const [name] = [...TABLE_NAMES].sort((one, other) => strangers(tables[one]) - strangers(tables[other]));
  if (name === undefined || !tables[name].headings.some((each) => heading.has(each)))
    throw new UnreadableFile("TABLE_UNKNOWN", `Its heading is that of none of these: ${TABLE_NAMES.join(", ")}`);
  return { name, rows };
}
