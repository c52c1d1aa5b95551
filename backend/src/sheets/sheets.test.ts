import { FormulaUnit, IngredientKind } from "@ampoule/contract";
import fc from "fast-check";
import { readFile } from "./read-file";
import { readSheets } from "./read-sheets";
import { type Row, type Sheets, TABLE_NAMES, tablesIn } from "./tables";
import { rawSheets, writeFile } from "./write-file";

const tables = tablesIn("usd");
const EMPTY: Sheets = {
  ...{ ingredients: [], evidence: [], packages: [], questions: [], ways_sold: [] },
  ...{ formula: [], articles: [], sources: [], phrases: [] },
};

/** What staff may type, and what a program might do something with. */
const odd = fc.constantFrom(
  "=1+1",
  "+1",
  "-1",
  "@sum",
  "'",
  "''=x",
  '"',
  ",",
  ";",
  "\t",
  "\n",
  "_x0041_",
  "\u0001",
  "é",
  "💉",
);
const text = fc
  .array(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 5 })
  .map((parts) => parts.join(""))
  // As it is stored: lines broken in one way, no blanks around it. PostgreSQL holds no zero and no half letters, and XML
  // none of those that Unicode keeps free of any meaning.
  .map((joined) =>
    joined
      .replace(/\r\n?/g, "\n")
      .replace(/\u0000|\p{NChar}|\p{Cs}/gu, "")
      .trim(),
  );
const prose = text.map((each) => ` ${each}\n`);
const orNone = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const someText = orNone(text.filter((each) => each !== ""));
const items = fc.array(
  text.filter((each) => each !== ""),
  { maxLength: 3 },
);
const small = fc.nat({ max: 500 });
const minor = fc.bigInt({ min: 0n, max: 10n ** 10n }).map(String);
const basisPoints = fc.nat({ max: 10_000 });

const ingredient: fc.Arbitrary<Row<"ingredients">> = fc.record({
  ...{ handle: text, name: text, also_known_as: items, kind: fc.constantFrom(...IngredientKind.options), colour: text },
  ...{ what_it_is: text, cautions: items, allergens: items, interactions: items, archived: fc.boolean() },
});
const waySold: fc.Arbitrary<Row<"ways_sold">> = fc.record({
  ...{ package: text, sku: someText, title: text, currency: fc.constant("usd" as const), price: orNone(minor) },
  ...{ sessions: orNone(small), spacing_min_days: orNone(small), spacing_max_days: orNone(small) },
  ...{ duration_min: orNone(small), infusion_min: orNone(small), needs_clearance: orNone(fc.boolean()) },
  ...{ balance_waits_for_clearance: orNone(fc.boolean()) },
  deposit: orNone(fc.constantFrom("percent" as const, "fixed" as const, "full" as const)),
  ...{ deposit_percent: orNone(basisPoints), deposit_amount: orNone(minor) },
  balance_due: orNone(fc.constantFrom("before_session" as const, "none" as const)),
  ...{ balance_due_session: orNone(small), balance_due_days: orNone(small), retained_percent: orNone(basisPoints) },
});
const place: fc.Arbitrary<Row<"formula">> = fc.record({
  ...{ package: text, position: small, ingredient: text, amount: someText },
  unit: orNone(fc.constantFrom(...FormulaUnit.options)),
});
const article: fc.Arbitrary<Row<"articles">> = fc.record({
  ...{ handle: text, title: text, status: fc.constantFrom("draft" as const, "published" as const) },
  ...{ publish_at: someText, summary: text, author: text, medical_reviewer: text, reviewed_on: text },
  ...{ packages: items, body: prose },
});
const phrase: fc.Arbitrary<Row<"phrases">> = fc.record({ language: fc.constant("es" as const), source: text, text });

/** Rows of different names: of two that are about the same only the first is read. */
const rowsOf = <Name extends keyof Sheets>(name: Name, row: fc.Arbitrary<Row<Name>>) =>
  fc.uniqueArray(
    // A row whose every cell is empty is none.
    row.filter((each) => Object.values(tables[name].write(each as never)).some((cell) => cell.trim() !== "")),
    { maxLength: 4, selector: (each) => tables[name].key(each as never) },
  );

const sheets: fc.Arbitrary<Sheets> = fc.record({
  ...{ ingredients: rowsOf("ingredients", ingredient), evidence: fc.constant([]), packages: fc.constant([]) },
  ...{ questions: fc.constant([]), ways_sold: rowsOf("ways_sold", waySold), formula: rowsOf("formula", place) },
  ...{ articles: rowsOf("articles", article), sources: fc.constant([]), phrases: rowsOf("phrases", phrase) },
});

const rowsRead = async (bytes: Uint8Array) => {
  const { sheets: read, errors } = readSheets(await readFile(bytes, tables), tables);
  expect(errors).toEqual([]);
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, read[name].map(({ row }) => row)]));
};

test.each(["csv", "xlsx"] as const)(
  "whatever a catalogue says, it says the same once written as %s and read",
  async (format) => {
    const property = fc.asyncProperty(sheets, async (catalogue) => {
      expect(await rowsRead(await writeFile(catalogue, tables, format))).toEqual(catalogue);
    });
    await fc.assert(property, { numRuns: format === "csv" ? 150 : 40 });
  },
);

test("equal catalogues make equal archives", async () => {
  const catalogue = { ...EMPTY, phrases: [{ language: "es" as const, source: "Yes", text: "Sí" }] };
  expect(await writeFile(catalogue, tables, "csv")).toEqual(await writeFile(catalogue, tables, "csv"));
});

test("an article longer than a cell of Excel's is written and read whole", async () => {
  const body = "A paragraph of many words.\n\n".repeat(2_000);
  const row: Row<"articles"> = {
    ...{ handle: "long", title: "Long", status: "draft", publish_at: null, summary: "", author: "" },
    ...{ medical_reviewer: "", reviewed_on: "", packages: [], body },
  };
  expect(await rowsRead(await writeFile({ ...EMPTY, articles: [row] }, tables, "xlsx"))).toMatchObject({
    articles: [row],
  });
});

const csv = (text: string): Uint8Array => new TextEncoder().encode(text);
const PHRASES = "language,source,text\r\n";

test("a cell that a spreadsheet would run is written as text", async () => {
  const [sheet] = rawSheets(
    { ...EMPTY, phrases: [{ language: "es", source: '=HYPERLINK("x")', text: "'=1" }] },
    tables,
  ).slice(-1);
  expect(sheet?.rows[1]).toEqual(["es", '=HYPERLINK("x")', "'=1"]);
  const bytes = await writeFile(
    { ...EMPTY, phrases: [{ language: "es", source: '=HYPERLINK("x")', text: "'=1" }] },
    tables,
    "csv",
  );
  expect(await rowsRead(bytes)).toMatchObject({ phrases: [{ source: '=HYPERLINK("x")', text: "'=1" }] });
});

test("one CSV file is known by its heading, with commas, semicolons or tabs", async () => {
  for (const delimiter of [",", ";", "\t"]) {
    const text = `${PHRASES}es,Yes,Sí\r\n`.replaceAll(",", delimiter);
    expect(await rowsRead(csv(text))).toMatchObject({ phrases: [{ source: "Yes", text: "Sí" }] });
  }
});

test.each([
  ["words of no table", csv("a,b\r\n1,2\r\n"), "TABLE_UNKNOWN"],
  ["quotes that don't pair", csv(`${PHRASES}es,"Yes,Sí\r\n`), "FILE_UNREADABLE"],
  ["another encoding", new Uint8Array([0x6c, 0xe9, 0x0a]), "FILE_UNREADABLE"],
  ["half an archive", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "FILE_UNREADABLE"],
])("a file of %s is refused", async (_, bytes, code) => {
  await expect(readFile(bytes, tables)).rejects.toMatchObject({ code });
});

test("an archive that would unpack into more than fits is refused before it is", async () => {
  const { zipSync } = await import("fflate");
  const bomb = zipSync({ "phrases.csv": new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
  expect(bomb.length).toBeLessThan(200_000);
  await expect(readFile(bomb, tables)).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
});

const errorsIn = async (text: string) => readSheets(await readFile(csv(text), tables), tables).errors;

test("every cell that can't be read is named by table, row and column, and so is a row that is there twice", async () => {
  const errors = await errorsIn(`${PHRASES}es,Yes,Sí\r\n\r\nfr,No,Non\r\nes,Yes,Claro\r\n`);
  expect(errors).toMatchObject([
    { table: "phrases", row: 4, column: "language", code: "CELL_INVALID", message: "One of: es" },
    { table: "phrases", row: 5, column: "source", code: "ROW_REPEATED", message: "Row 2 is about the same" },
  ]);
});

test("a cell, a heading or a sheet's name that no database can hold is told, and the report can be kept", async () => {
  expect(await errorsIn(`${PHRASES}es,Yes,Sí\r\nes,No,N\0o\r\n`)).toMatchObject([
    {
      table: "phrases",
      row: 3,
      column: "text",
      code: "CELL_INVALID",
      message: expect.stringContaining("can't be stored"),
    },
  ]);
  const named = readSheets([{ name: "phr\0ases", rows: [] }], tables).errors;
  const errors = [...(await errorsIn("language,source,text,w\0\r\nes,Yes,Sí,\r\n")), ...named];
  expect(errors.map(({ code }) => code)).toEqual(["COLUMN_UNKNOWN", "TABLE_UNKNOWN"]);
  expect(JSON.stringify(errors)).not.toContain("\\u0000");
});

test("a column that is missing, unknown or there twice is named", async () => {
  const errors = await errorsIn("language,source,source,words\r\nes,Yes,Yes,Sí\r\n");
  expect(errors.map(({ column, code }) => [column, code])).toEqual([
    ["text", "COLUMN_MISSING"],
    ["words", "COLUMN_UNKNOWN"],
    ["source", "COLUMN_REPEATED"],
  ]);
});
