import { type Currency, currencyOf, majorFromMinor, minorFromRaw } from "@ampoule/domain/money";

/** What a cell says, or why it says nothing that the column can hold. */
export type CellRead<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly message: string };

/** How a column's cells are read and written; one definition for both, so that what is written is read as it was. */
export interface Column<Value> {
  read(cell: string): CellRead<Value>;
  write(value: Value): string;
}

const read = <Value>(value: Value): CellRead<Value> => ({ ok: true, value });
const refuse = <Value>(message: string): CellRead<Value> => ({ ok: false, message });

/** A spreadsheet breaks lines in either way; what is stored breaks them in one. */
const withOneBreak = (cell: string): string => cell.replace(/\r\n?/g, "\n");

/** Words, without blanks around them. */
export const words: Column<string> = { read: (cell) => read(withOneBreak(cell).trim()), write: (value) => value };

/** Markdown, whose blanks mean something. */
export const prose: Column<string> = { read: (cell) => read(withOneBreak(cell)), write: (value) => value };

/** Any column with cells that may be empty. */
export function optional<Value>(column: Column<Value>): Column<Value | null> {
  return {
    read: (cell) => (cell.trim() === "" ? read(null) : column.read(cell)),
    write: (value) => (value === null ? "" : column.write(value)),
  };
}

const ESCAPES: Readonly<Record<string, string>> = { "\\\\": "\\", "\\n": "\n", "\\r": "\r" };

/** One item a line. A break or a backslash within an item is written as in a program: `\n`, `\\`. */
export const lines: Column<string[]> = {
  read: (cell) =>
    read(
      withOneBreak(cell)
        .split("\n")
        .map((line) => line.replace(/\\[\\nr]/g, (escape) => ESCAPES[escape] ?? escape).trim())
        .filter((item) => item !== ""),
    ),
  write: (items) =>
    items.map((item) => item.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r")).join("\n"),
};

const YES = new Set(["yes", "true", "1"]);
const NO = new Set(["no", "false", "0"]);

export const yesNo: Column<boolean> = {
  read: (cell) => {
    const said = cell.trim().toLowerCase();
    if (YES.has(said)) return read(true);
    return NO.has(said) ? read(false) : refuse("yes or no");
  },
  write: (value) => (value ? "yes" : "no"),
};

export const whole: Column<number> = {
  read: (cell) => {
    const said = cell.trim();
    return /^\d{1,9}$/.test(said) ? read(Number(said)) : refuse("A whole number, such as 3");
  },
  write: String,
};

export function choice<const Option extends string>(options: readonly Option[]): Column<Option> {
  return {
    read: (cell) => {
      const said = cell.trim().toLowerCase();
      const found = options.find((option) => option.toLowerCase() === said);
      return found === undefined ? refuse(`One of: ${options.join(", ")}`) : read(found);
    },
    write: (value) => value,
  };
}

/** Basis points, written in percent: 1250 is `12.5`. */
export const percent: Column<number> = {
  read: (cell) => {
    const [, whole = "", fraction = ""] = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(cell.trim()) ?? [];
    return whole === ""
      ? refuse("Percent with at most two decimals, such as 12.5")
      : read(Number(whole) * 100 + Number(fraction.padEnd(2, "0")));
  },
  write: (value) =>
    `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`.replace(/\.0+$|(\.\d)0$/, "$1"),
};

/** Minor units as a decimal string, written in major units: `61200` is `612.00` in USD. Never rounded. */
export function amount(currency: Currency): Column<string> {
  const { decimals } = currencyOf(currency);
  const pattern = decimals === 0 ? /^\d{1,12}$/ : new RegExp(`^\\d{1,12}(\\.\\d{1,${decimals}})?$`);
  return {
    read: (cell) =>
      pattern.test(cell.trim())
        ? read(String(minorFromRaw(cell.trim(), currency)))
        : refuse(
            `An amount in ${currency.toUpperCase()} without its sign, such as ${majorFromMinor(61_200n, currency)}`,
          ),
    write: (minor) => majorFromMinor(BigInt(minor), currency),
  };
}
