import { sayProblem } from "../../../backend/src/admin/lib/said-problem";
import { textIn } from "../../../backend/src/admin/lib/text-in";
import { type CatalogueImport, CatalogueImportResponse, type CatalogueTable, ErrorBody } from "@ampoule/contract";
// First, since it loads Medusa, which the links below are made with.
import { withBackend } from "../../support/backend";
import { readFile } from "../../../backend/src/sheets/read-file";
import { writeCsv } from "../../../backend/src/sheets/csv";
import { tablesIn } from "../../../backend/src/sheets/tables";
import { add, type Book, edit } from "./import-book";
import { packed } from "../../../backend/src/sheets/zip";
import { writeXlsx } from "../../../backend/src/sheets/xlsx";
import { exportCatalogue } from "../../../backend/src/workflows/catalogue-import/export-catalogue";
import { PHRASEBOOK_MODULE, type PhrasebookModuleService } from "../../../backend/src/modules/phrasebook";

const tables = tablesIn("usd");

withBackend(({ admin, store, container, sql }) => {
  const exported = async (format: "csv" | "xlsx") =>
    Buffer.from((await exportCatalogue(container(), format, new Date())).bytes);
  const book = async (bytes: Uint8Array): Promise<Book> =>
    new Map((await readFile(bytes, tables)).map(({ name, rows }) => [name, rows.map((row) => [...row])]));
  const zipped = (of: Book): Uint8Array =>
    packed(Object.fromEntries([...of].map(([name, rows]) => [`${name}.csv`, writeCsv(rows)])));

  const settled = async (first: CatalogueImport): Promise<CatalogueImport> => {
    for (let now = first; ;) {
      if (now.state !== "checking" && now.state !== "applying") return now;
      await new Promise((resolve) => setTimeout(resolve, 200));
      now = CatalogueImportResponse.parse((await admin.get(`/catalogue/imports/${now.id}`)).body).import;
    }
  };
  const upload = async (bytes: Uint8Array, name = "catalogue.zip"): Promise<CatalogueImport> => {
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(bytes)]), name);
    const answer = await admin.post("/catalogue/imports", form, { "content-type": "multipart/form-data" });
    expect([answer.status, answer.body]).toEqual([expect.any(Number), { import: expect.anything() }]);
    return settled(CatalogueImportResponse.parse(answer.body).import);
  };
  const apply = async ({ id, file_hash, compared_hash }: CatalogueImport) =>
    admin.post(`/catalogue/imports/${id}/apply`, { file_hash, compared_hash });
  const applied = async (ready: CatalogueImport): Promise<CatalogueImport> => {
    expect([ready.state, ready.errors]).toEqual(["ready", []]);
    const done = await settled(CatalogueImportResponse.parse((await apply(ready)).body).import);
    expect([done.state, done.errors]).toEqual(["applied", []]);
    return done;
  };
  const counts = ({ tables: diffs }: CatalogueImport) =>
    diffs.reduce((sum, { added, changed }) => ({ added: sum.added + added, changed: sum.changed + changed }), {
      ...{ added: 0, changed: 0 },
    });
  const table = (one: CatalogueImport, name: CatalogueTable) => one.tables.find((each) => each.table === name);

  /** Everything that an import may write, row for row. */
  const TABLES = ["ingredient", "evidence_statement", "care_package", "care_package_terms", "care_package_formula"];
  const OTHERS = [
    "product",
    "product_variant",
    "price",
    "article",
    "phrase",
    "editorial_article_care_package_care_package",
  ];
  const contents = async () =>
    Object.fromEntries(
      await Promise.all(
        [...TABLES, ...OTHERS].map(async (name) => {
          const { rows } = await sql.raw(
            // A formula's link is a new row whenever it is written; its place is known by its ends.
            `SELECT (to_jsonb(t) - '{updated_at,created_at,deleted_at}'::text[]
                     - CASE '${name}' WHEN 'care_package_formula' THEN 'id' ELSE '' END)::text AS row FROM ${name} t
             WHERE deleted_at IS NULL ORDER BY 1`,
          );
          return [name, rows.map((each: { row: string }) => each.row)] as const;
        }),
      ),
    );

  test.each(["csv", "xlsx"] as const)(
    "the catalogue that was exported as %s says nothing new when it is imported",
    async (format) => {
      const answer = await admin.get(`/catalogue/export?format=${format}`);
      expect(answer.status).toBe(200);
      const ready = await upload(await exported(format), `catalogue.${format}`);
      expect([ready.state, ready.errors, counts(ready)]).toEqual(["ready", [], { added: 0, changed: 0 }]);
      expect(table(ready, "packages")?.unchanged).toBe(16);
      expect(table(ready, "phrases")?.unchanged).toBeGreaterThan(300);
      const before = await contents();
      await applied(ready);
      expect(await contents()).toEqual(before);
    },
  );

  test("what is edited in a spreadsheet is shown before and after, applied, and exported as it was written", async () => {
    const edited = await book(await exported("xlsx"));
    edit(edited, "ingredients", { handle: "zinc" }, { cautions: "Copper deficiency: tell us.\nKidney disease." });
    edit(edited, "evidence", { ingredient: "zinc", position: "1" }, { reviewed_on: "2026-11-03" });
    edit(edited, "packages", { handle: "myers" }, { subtitle: "Minerals, B vitamins and vitamin C" });
    edit(edited, "ways_sold", { sku: "myers-course" }, { price: "650.00", deposit_percent: "30" });
    edit(edited, "formula", { package: "myers", ingredient: "vitamin-b12" }, { amount: "2" });
    edit(edited, "phrases", { language: "es", source: "Zinc" }, { text: "Zinc (cinc)" });
    add(edited, "questions", { package: "myers", position: "5", question: "How long is it?", answer: "Half an hour." });
    add(edited, "ingredients", {
      ...{ handle: "taurine", name: "Taurine", kind: "amino_acid", colour: "#7AA6B8", archived: "no" },
      what_it_is: "An amino acid that the body makes itself.",
    });
    add(edited, "evidence", {
      ...{ ingredient: "taurine", position: "1", about: "benefit", grade: "limited", citation: "A citation. 2017." },
      ...{ statement: "Taurine is found in many foods.", url: "10.1000/xyz123" },
      ...{ reviewer: "Demo medical reviewer", reviewed_on: "2026-11-02" },
    });
    add(edited, "packages", {
      ...{ handle: "plain-water", title: "Plain water", status: "published", position: "17", goal: "hydration" },
      ...{ consultation_only: "no", online_payment_disabled: "no", description: "Fluid by vein." },
      notices:
        "IV preparations are prescription treatments, not dietary supplements. Not FDA-approved for these uses. Results vary. A licensed clinician decides whether this is suitable for you.",
    });
    add(edited, "ways_sold", {
      ...{ package: "plain-water", sku: "plain-water-single", title: "One session", currency: "usd", price: "99" },
      ...{ sessions: "1", duration_min: "30", needs_clearance: "yes", balance_waits_for_clearance: "no" },
      ...{ deposit: "fixed", deposit_amount: "25.50", balance_due: "before_session", balance_due_session: "1" },
      retained_percent: "12.5",
    });
    add(edited, "formula", { package: "plain-water", position: "1", ingredient: "sodium-chloride" });
    add(edited, "articles", {
      ...{ handle: "water", title: "Water", status: "draft", packages: "plain-water", body: "# Water\n\nIt is wet." },
    });
    const bytes = await writeXlsx([...edited].map(([name, rows]) => ({ name, rows })));
    const ready = await upload(bytes, "catalogue.xlsx");
    expect(ready.errors).toEqual([]);
    expect(counts(ready)).toEqual({ added: 7, changed: 6 });
    expect(table(ready, "ways_sold")?.rows[0]).toEqual({
      ...{ row: expect.any(Number), name: "myers-course", kind: "changed" },
      columns: [
        { column: "price", before: "612.00", after: "650.00" },
        { column: "deposit_percent", before: "25", after: "30" },
      ],
    });
    const done = await applied(ready);
    expect(done.applied_by).toBe("staff@ampoule.example");

    const { body } = await store.get("/care-packages/myers");
    expect(body).toMatchObject({
      care_package: {
        subtitle: "Minerals, B vitamins and vitamin C",
        options: [{ terms_version: 2, price: { minor: "65000" } }, {}],
      },
    });
    const made = await store.get("/care-packages/plain-water");
    expect(made.body).toMatchObject({
      care_package: { options: [{ deposit: { minor: "2550" }, price: { minor: "9900" } }] },
    });
    const { rows } = await sql.raw("SELECT changed_by FROM care_package_terms WHERE version = 2");
    expect(rows).toEqual([{ changed_by: "staff@ampoule.example" }]);

    // A DOI is the link that it became, and a colour is in small letters; all else is as it was written.
    edit(edited, "evidence", { ingredient: "taurine" }, { url: "https://doi.org/10.1000/xyz123" });
    edit(edited, "ingredients", { handle: "taurine" }, { colour: "#7aa6b8" });
    edit(edited, "ways_sold", { sku: "plain-water-single" }, { price: "99.00" });
    const sorted = (of: Book) =>
      new Map([...of].map(([name, [heading, ...rest]]) => [name, [heading, ...rest.sort()]]));
    for (const format of ["csv", "xlsx"] as const) {
      const again = await exported(format);
      expect(sorted(await book(again))).toEqual(sorted(edited));
      expect(counts(await upload(again))).toEqual({ added: 0, changed: 0 });
    }
    // Byte for byte: what is exported, imported elsewhere or nowhere, is exported as the same file.
    expect(Buffer.compare(Buffer.from(zipped(await book(await exported("csv")))), await exported("csv"))).toBe(0);
    // Applied once more, it has been applied already.
    const terms = async () => (await sql.raw("SELECT count(*) FROM care_package_terms")).rows[0].count;
    const before = await terms();
    expect((await apply(ready)).body).toMatchObject({ import: { state: "applied" } });
    expect(await terms()).toBe(before);
  });

  test("every cell that can't stand is named by its table, row and column, and nothing is changed", async () => {
    const before = await contents();
    const wrong = await book(await exported("csv"));
    edit(wrong, "ingredients", { handle: "zinc" }, { colour: "teal", kind: "potion" });
    edit(wrong, "ingredients", { handle: "biotin" }, { colour: "teal", what_it_is: "It cures colds." });
    edit(wrong, "evidence", { ingredient: "zinc", position: "1" }, { reviewed_on: "2999-01-01" });
    edit(wrong, "evidence", { ingredient: "biotin", position: "1" }, { url: "http://169.254.169.254/latest" });
    edit(wrong, "packages", { handle: "myers" }, { goal: "Energy!", brings: "nothing" });
    edit(wrong, "packages", { handle: "athlete" }, { description: "It cures fatigue." });
    edit(wrong, "ways_sold", { sku: "myers-course" }, { sessions: "1", price: "" });
    edit(wrong, "ways_sold", { sku: "myers-single" }, { deposit_amount: "5" });
    edit(wrong, "formula", { package: "myers", ingredient: "vitamin-b12" }, { amount: "99999" });
    edit(wrong, "formula", { package: "athlete", position: "1" }, { position: "9" });
    add(wrong, "formula", { package: "hydration", position: "3", ingredient: "gold" });
    edit(wrong, "articles", {}, { reviewed_on: "" });
    edit(wrong, "phrases", { source: "Zinc" }, { text: "Cura el resfriado." });
    const refused = await upload(zipped(wrong));
    expect(refused.state).toBe("refused");
    const found = refused.errors.map(({ table: name, column, code }) => `${name}.${column} ${code}`);
    expect(found).toEqual(
      expect.arrayContaining([
        "ingredients.kind CELL_INVALID",
        "ingredients.colour CELL_INVALID",
        "evidence.reviewed_on CELL_INVALID",
        "packages.goal CELL_INVALID",
        "packages.description CLAIM_OPEN",
        "ways_sold.price CANNOT_BE_TAKEN_BACK",
        "ways_sold.spacing_min_days CELL_INVALID",
        "ways_sold.deposit_amount CELL_INVALID",
        "formula.amount CELL_INVALID",
        "articles.reviewed_on INCOMPLETE",
        "phrases.text CLAIM_OPEN",
      ]),
    );
    const inEnglish = new Set(refused.errors.map(({ message }) => message));
    expect(inEnglish.size).toBeGreaterThan(9);
    expect([...inEnglish].filter((message) => sayProblem(message, textIn("es")) === message)).toEqual([]);
    // The spreadsheet's own number: the heading is row 1.
    const zinc = (wrong.get("ingredients") ?? []).findIndex(([handle]) => handle === "zinc") + 1;
    expect(refused.errors.find(({ column }) => column === "kind")?.row).toBe(zinc);
    expect(ErrorBody.parse((await apply(refused)).body).code).toBe("IMPORT_NOT_READY");
    expect(await contents()).toEqual(before);
  });

  test("of 5,000 rows one is wrong: it is named, and nothing is changed", async () => {
    const before = await contents();
    const heading = [...tables.phrases.headings];
    const rows = Array.from({ length: 5_000 }, (_, index) => ["es", `Text ${index}`, `Texto ${index}`]);
    rows[3_776] = ["es", "Text 3776", ""];
    const bytes = new TextEncoder().encode(writeCsv([heading, ...rows]));
    const refused = await upload(bytes, "phrases.csv");
    expect(refused).toMatchObject({
      ...{ state: "refused", error_count: 1 },
      errors: [{ table: "phrases", row: 3_778, column: "text", code: "CELL_INVALID" }],
    });
    expect(await contents()).toEqual(before);
  });

  test("what fails on the way takes back what was written before it", async () => {
    const edited = await book(await exported("csv"));
    edit(edited, "ingredients", { handle: "zinc" }, { what_it_is: "A mineral." });
    edit(edited, "packages", { handle: "myers" }, { subtitle: "Changed" });
    edit(edited, "ways_sold", { sku: "myers-course" }, { price: "650.00", duration_min: "35" });
    edit(edited, "formula", { package: "myers", ingredient: "vitamin-b12" }, { amount: "2" });
    edit(edited, "articles", {}, { summary: "Changed." });
    edit(edited, "phrases", { source: "Zinc" }, { text: "Cinc" });
    add(edited, "packages", {
      ...{ handle: "plain-water", title: "Plain water", status: "draft", position: "17", goal: "hydration" },
      ...{ consultation_only: "no", online_payment_disabled: "no" },
    });
    add(edited, "ways_sold", {
      package: "plain-water",
      sku: "water",
      title: "One session",
      currency: "usd",
      price: "9",
    });
    add(edited, "formula", { package: "plain-water", position: "1", ingredient: "sodium-chloride" });
    const ready = await upload(zipped(edited));
    const before = await contents();
    // Its words are saved last.
    const phrases = container().resolve<PhrasebookModuleService>(PHRASEBOOK_MODULE);
    const broken = jest.spyOn(phrases, "updatePhrases").mockRejectedValue(new Error("The disk is full"));
    const failed = await settled(CatalogueImportResponse.parse((await apply(ready)).body).import);
    broken.mockRestore();
    expect(failed).toMatchObject({ state: "failed", errors: [{ code: "NOT_WRITTEN" }] });
    expect(await contents()).toEqual(before);
    await applied(await upload(zipped(edited)));
  });

  test("where somebody saved something since, or another file is meant, it is refused and nothing is changed", async () => {
    const edited = await book(await exported("csv"));
    edit(edited, "packages", { handle: "myers" }, { subtitle: "Mine" });
    const ready = await upload(zipped(edited));
    const other = await admin.post(`/catalogue/imports/${ready.id}/apply`, {
      ...{ file_hash: "f".repeat(64), compared_hash: ready.compared_hash },
    });
    expect([other.status, ErrorBody.parse(other.body).code]).toEqual([409, "IMPORT_OUTDATED"]);
    const { rows } = await sql.raw("SELECT id FROM product WHERE handle = 'athlete'");
    await admin.post(`/products/${rows[0].id}`, { subtitle: "Theirs" });
    const before = await contents();
    const late = await apply(ready);
    expect([late.status, ErrorBody.parse(late.body).code]).toEqual([409, "IMPORT_OUTDATED"]);
    expect(await contents()).toEqual(before);
  });

  test("what somebody saved since that the file doesn't name doesn't stop it, and stays", async () => {
    const [heading = [], ...packages] = (await book(await exported("csv"))).get("packages") ?? [];
    const mine: Book = new Map([["packages", [heading, ...packages.filter(([handle]) => handle === "myers")]]]);
    edit(mine, "packages", { handle: "myers" }, { subtitle: "Mine alone" });
    const ready = await upload(zipped(mine));
    const { rows } = await sql.raw("SELECT id FROM product WHERE handle = 'athlete'");
    await admin.post(`/products/${rows[0].id}`, { subtitle: "Theirs too" });
    await applied(ready);
    const after = await sql.raw("SELECT subtitle FROM product WHERE handle IN ('athlete', 'myers') ORDER BY handle");
    expect(after.rows).toEqual([{ subtitle: "Theirs too" }, { subtitle: "Mine alone" }]);
  });

  test.each([
    ["no file", undefined, 400],
    ["an empty one", new Uint8Array(), 400],
    ["one that is too long", new Uint8Array(10 * 1024 * 1024 + 1), 413],
  ])("%s is refused at the door", async (_, bytes, status) => {
    const form = new FormData();
    if (bytes) form.append("file", new Blob([bytes]), "x.csv");
    else form.append("other", "x");
    const answer = await admin.post("/catalogue/imports", form, { "content-type": "multipart/form-data" });
    expect([answer.status, ErrorBody.safeParse(answer.body).success]).toEqual([status, true]);
  });

  test("a file of nothing that is a catalogue's says so", async () => {
    const refused = await upload(new TextEncoder().encode("name,price\r\nZinc,3\r\n"), "x.csv");
    expect(refused.errors).toMatchObject([{ table: null, code: "TABLE_UNKNOWN" }]);
    expect((await admin.get("/catalogue/imports/cimp_none")).status).toBe(404);
    expect((await admin.get("/catalogue/export?format=pdf")).status).toBe(400);
  });
});
