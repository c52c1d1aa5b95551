import { ArticleHandle, CarePackageSettings } from "@ampoule/contract";
import { generateEntityId } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { FileRow, FileSheets } from "../../../sheets/read-sheets";
import type { Row } from "../../../sheets/tables";
import { packageRow } from "../shelf/sheets-of";
import { EMPTY_SETTINGS, type IngredientEntry, type PackageEntry, type Question, type Shelf } from "../shelf/shelf";
import type { At, Errors } from "./errors";
import { planFormula } from "./formula";
import { grouped, refuseOrphans, withPlaces } from "./group";
import { planWays } from "./ways";

type Touched = Pick<FileSheets, "packages" | "questions" | "ways_sold" | "formula">;
type Rows = { readonly [Name in Exclude<keyof Touched, "packages">]: readonly FileRow<Row<Name>>[] };

/** What Medusa's own form takes of a product, bounded. */
const ProductTexts = z.object({
  // A package's address is made as an article's is.
  handle: ArticleHandle,
  title: z.string().min(1, "Give it a title").max(200),
  subtitle: z.string().max(400).nullable(),
  description: z.string().max(10_000).nullable(),
  position: z.int().min(0).max(1_000_000),
});

const Asked = z.object({
  question: z.string().min(1, "Write it").max(400),
  answer: z.string().min(1, "Write it").max(4_000),
});

/** Packages as these rows make them. `ingredients`: those that there will be. */
export function planPackages(
  shelf: Shelf,
  touched: Touched,
  ingredients: ReadonlyMap<string, IngredientEntry>,
  errors: Errors,
): Map<string, PackageEntry> {
  const own = new Map(touched.packages.map((each) => [each.row.handle, each]));
  const questions = grouped(touched.questions, (row) => row.package);
  const ways = grouped(touched.ways_sold, (row) => row.package);
  const formula = grouped(touched.formula, (row) => row.package);
  const owners = ownersOfSkus(shelf);
  const next = new Map<string, PackageEntry>();
  for (const handle of new Set([...own.keys(), ...questions.keys(), ...ways.keys(), ...formula.keys()])) {
    const former = shelf.packages.get(handle);
    const said = own.get(handle);
    const rows: Rows = {
      questions: questions.get(handle) ?? [],
      ways_sold: ways.get(handle) ?? [],
      formula: formula.get(handle) ?? [],
    };
    const fields = said?.row ?? (former?.care_package_id ? packageRow(former) : undefined);
    if (!fields) {
      refuseOrphans(errors, orphansOf(rows), "No package has this handle");
      continue;
    }
    const entry = { ...(former ?? blank(handle)), ...settingsOf(fields, said?.number, errors) };
    next.set(handle, {
      ...entry,
      care_package_id: former?.care_package_id ?? generateEntityId(undefined, "cpkg"),
      questions: questionsOf(entry, rows.questions, errors),
      ways: planWays(entry, former !== undefined, rows.ways_sold, owners, errors),
      places: planFormula(entry, rows.formula, ingredients, errors),
    });
  }
  refuseUnknownCompanions(touched.packages, next, shelf, errors);
  return next;
}

/** A new product: it is made a draft, and what it shall be once everything else of it is there. */
const blank = (handle: string): PackageEntry => ({
  ...{ product_id: generateEntityId(undefined, "prod"), care_package_id: null, handle },
  ...{ title: "", subtitle: null, description: null, status: "draft", settings: EMPTY_SETTINGS, position: 0 },
  ...{ questions: [], ways: [], places: [], metadata: null, images: [], shown: [], tags: [], options: [] },
});

function settingsOf(row: Row<"packages">, number: number | undefined, errors: Errors) {
  const { handle, title, subtitle, description, status, position, ...settings } = row;
  const kept = { title, subtitle, description, status, position, settings };
  // What the file doesn't say isn't judged: it is stored already.
  if (number === undefined) return kept;
  const texts = ProductTexts.safeParse({ handle, title, subtitle, description, position });
  const set = CarePackageSettings.safeParse(settings);
  const at: At = { table: "packages", row: number };
  for (const read of [texts, set])
    if (!read.success) errors.addIssues(read.error.issues, ([column]) => ({ at, column: column ?? null }));
  return { ...kept, settings: set.success ? set.data : settings };
}

function questionsOf(entry: PackageEntry, rows: Rows["questions"], errors: Errors): Question[] {
  const placed = withPlaces<Question, Row<"questions">>(
    entry.questions,
    rows,
    (_, index, { position }) => index + 1 === position,
    ({ question, answer }) => ({ question, answer }),
    (row, message) => errors.add({ table: "questions", row }, "position", "POSITION_GAP", message),
  );
  for (const { item, row } of placed) {
    const read = row === null ? null : Asked.safeParse(item);
    if (row === null || !read || read.success) continue;
    errors.addIssues(read.error.issues, ([column]) => ({ at: { table: "questions", row }, column: column ?? null }));
  }
  return placed.map(({ item }) => item);
}

const orphansOf = (rows: Rows) =>
  (["questions", "ways_sold", "formula"] as const).flatMap((table) =>
    rows[table].map(({ number }) => ({ at: { table, row: number }, column: "package" })),
  );

/** Which package sells a SKU: no two do. */
function ownersOfSkus({ packages }: Shelf): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { handle, ways } of packages.values())
    for (const { sku } of ways) if (sku !== null) owners.set(sku, handle);
  return owners;
}

function refuseUnknownCompanions(
  rows: Touched["packages"],
  next: ReadonlyMap<string, PackageEntry>,
  { packages }: Shelf,
  errors: Errors,
): void {
  for (const { number, row } of rows) {
    if (row.brings === null || next.has(row.brings) || packages.has(row.brings)) continue;
    errors.add({ table: "packages", row: number }, "brings", "NAME_UNKNOWN", "No package has this handle");
  }
}
