import { IngredientFields } from "@ampoule/contract";
import { generateEntityId } from "@medusajs/framework/utils";
import type { EvidenceState } from "../../../modules/formulary";
import type { FileSheets } from "../../../sheets/read-sheets";
import { futureReviews } from "../../formulary/future-reviews";
import { ingredientRow } from "../shelf/sheets-of";
import type { IngredientEntry, Shelf } from "../shelf/shelf";
import type { PlanContext } from "./context";
import type { At, Errors, Locate } from "./errors";
import { grouped, type Placed, refuseOrphans, withPlaces } from "./group";

type Touched = Pick<FileSheets, "ingredients" | "evidence">;
type Statement = Omit<EvidenceState, "id"> & { id: string | null };

/** Ingredients as these rows make them, each read by the schema of its own form. */
export function planIngredients(
  shelf: Pick<Shelf, "ingredients">,
  touched: Touched,
  context: PlanContext,
  errors: Errors,
): Map<string, IngredientEntry> {
  const own = new Map(touched.ingredients.map((each) => [each.row.handle, each]));
  const evidence = grouped(touched.evidence, ({ ingredient }) => ingredient);
  const next = new Map<string, IngredientEntry>();
  for (const handle of new Set([...own.keys(), ...evidence.keys()])) {
    const former = shelf.ingredients.get(handle);
    const said = own.get(handle);
    const fields = said?.row ?? (former && ingredientRow(former));
    const rows = evidence.get(handle) ?? [];
    if (!fields) {
      const orphans = rows.map(({ number }) => ({ at: atEvidence(number), column: "ingredient" }));
      refuseOrphans(errors, orphans, "No ingredient has this handle");
      continue;
    }
    const statements = withPlaces<Statement, (typeof rows)[number]["row"]>(
      former?.state.evidence ?? [],
      rows,
      (_, index, { position }) => index + 1 === position,
      ({ ingredient: _named, position: _place, ...statement }, before) => ({ ...statement, id: before?.id ?? null }),
      (row, message) => errors.add(atEvidence(row), "position", "POSITION_GAP", message),
    );
    const home: At = said ? { table: "ingredients", row: said.number } : atEvidence(rows[0]?.number ?? 1);
    const entry = parsed(fields, statements, former, context, errors, locator(home, statements));
    if (entry) next.set(handle, entry);
  }
  return next;
}

const atEvidence = (row: number): At => ({ table: "evidence", row });

/** `evidence.2.url` is the column `url` of the row that says the third statement; `cautions.1` the column `cautions`. */
function locator(home: At, statements: readonly Placed<Statement>[]): Locate {
  return ([field, index, column]) => {
    const row = field === "evidence" ? statements[Number(index)]?.row : undefined;
    return row ? { at: atEvidence(row), column: column ?? null } : { at: home, column: field ?? null };
  };
}

function parsed(
  { archived, ...fields }: ReturnType<typeof ingredientRow>,
  statements: readonly Placed<Statement>[],
  former: IngredientEntry | undefined,
  { today, now, changed_by, addressProblem }: PlanContext,
  errors: Errors,
  locate: Locate,
): IngredientEntry | null {
  const read = IngredientFields.safeParse({ ...fields, evidence: statements.map(({ item }) => item) });
  if (!read.success) {
    errors.addIssues(read.error.issues, locate);
    return null;
  }
  const addresses = read.data.evidence.flatMap(({ url }, index) => {
    const message = url !== null && statements[index]?.row ? addressProblem(url) : null;
    return message === null ? [] : [{ path: `evidence.${index}.url`, message }];
  });
  const problems = [...futureReviews(read.data, today), ...addresses];
  errors.addFields(problems, locate);
  const evidence = read.data.evidence.map((each) => ({ ...each, id: each.id ?? generateEntityId(undefined, "evid") }));
  const archived_at = archived ? (former?.state.archived_at ?? now) : null;
  return {
    id: former?.id ?? generateEntityId(undefined, "ingr"),
    state: { ...read.data, evidence, archived_at, changed_by, changed_at: now },
  };
}
