import { SaveFormula } from "@ampoule/contract";
import type { FileRow } from "../../../sheets/read-sheets";
import type { Row } from "../../../sheets/tables";
import { refusedPlaces, WHY_REFUSED, withShares } from "../../catalogue/formula-places";
import type { IngredientEntry, PackageEntry, Place } from "../shelf/shelf";
import type { At, Errors } from "./errors";
import { withPlaces } from "./group";

type Rows = readonly FileRow<Row<"formula">>[];

/** A package's formula once these rows stand in it, by the rules of the formula's own form. */
export function planFormula(
  { places: former }: PackageEntry,
  rows: Rows,
  ingredients: ReadonlyMap<string, IngredientEntry>,
  errors: Errors,
): readonly Place[] {
  if (rows.length === 0) return former;
  const placed = withPlaces<Place, Row<"formula">>(
    former,
    rows,
    ({ ingredient }, _, row) => ingredient === row.ingredient,
    ({ ingredient, amount, unit }) => ({
      ...{ ingredient, amount, unit, share_basis_points: 0 },
      ingredient_id: ingredients.get(ingredient)?.id ?? "",
    }),
    (row, message) => errors.add(at(row), "position", "POSITION_GAP", message),
  );
  const rowOf = (index: number): At => at(placed[index]?.row ?? rows[0]?.number ?? 1);
  const places = placed.map(({ item }) => item);
  const ids = places.map(({ ingredient }) => ingredient);
  const held = former.map(({ ingredient }) => ({ ingredient_id: ingredient }));
  const isArchived = (handle: string) => {
    const found = ingredients.get(handle);
    return found && found.state.archived_at !== null;
  };
  for (const { index, why } of refusedPlaces(ids, held, isArchived))
    errors.add(rowOf(index), "ingredient", why === "unknown" ? "NAME_UNKNOWN" : "NOT_POSSIBLE_HERE", WHY_REFUSED[why]);
  const said = places.map(({ ingredient, amount, unit }) => ({ ingredient_id: ingredient, amount, unit }));
  const read = SaveFormula.shape.formula.safeParse(said);
  if (!read.success)
    errors.addIssues(read.error.issues, ([index, column]) => ({
      at: rowOf(Number(index ?? 0)),
      column: column === "ingredient_id" ? "ingredient" : (column ?? null),
    }));
  return withShares(places, former);
}

const at = (row: number): At => ({ table: "formula", row });
