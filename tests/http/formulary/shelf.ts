import { type IngredientFields, StaffCarePackageResponse, StaffIngredientResponse } from "@ampoule/contract";
import type { Backend } from "../../support/backend";

/** What staff do with the formulary, as its tests ask for it. */
export function formulary({ admin, sql }: Pick<Backend, "admin" | "sql">) {
  const idOf = async (handle: string): Promise<string> =>
    (await sql.raw("SELECT id FROM ingredient WHERE handle = ?", [handle])).rows[0].id;
  const read = async (id: string) =>
    StaffIngredientResponse.parse((await admin.get(`/ingredients/${id}`)).body).ingredient;
  const productOf = async (handle: string): Promise<string> =>
    (await sql.raw("SELECT id FROM product WHERE handle = ?", [handle])).rows[0].id;

  /** Everything of an ingredient as the editor would send it, with what it changed. */
  const edited = async (id: string, change: Record<string, unknown> = {}) => {
    const { version, used_in: _used, archived_at: _archived, review_due: _due, ...rest } = await read(id);
    const { changed_by: _by, changed_at: _at, id: _id, ...fields } = rest;
    return { ...fields, expected_version: version, ...change };
  };
  const save = async (id: string, change: Record<string, unknown> = {}) =>
    admin.post(`/ingredients/${id}`, await edited(id, change));

  /** Puts an ingredient last into a package's formula. */
  const putInto = async (packageHandle: string, ingredientId: string) => {
    const at = `/care-packages/${await productOf(packageHandle)}`;
    const { formula, formula_version } = StaffCarePackageResponse.parse((await admin.get(at)).body).care_package;
    const places = formula.map(({ ingredient, amount, unit }) => ({ ingredient_id: ingredient.id, amount, unit }));
    return admin.post(`${at}/formula`, {
      expected_version: formula_version,
      formula: [...places, { ingredient_id: ingredientId, amount: null, unit: null }],
    });
  };
  return { idOf, read, productOf, edited, save, putInto };
}

export const TAURINE: IngredientFields = {
  handle: "taurine",
  name: "Taurine",
  also_known_as: ["2-aminoethanesulfonic acid"],
  kind: "amino_acid",
  colour: "#7aa6b8",
  what_it_is: "An amino acid that the body makes itself.",
  cautions: ["Kidney disease."],
  allergens: [],
  interactions: ["Lithium: tell the clinician."],
  evidence: [
    {
      id: null,
      about: "benefit",
      statement: "A benefit of an infusion is not established.",
      grade: "not_established",
      citation: null,
      url: null,
      reviewer: "Demo medical reviewer",
      reviewed_on: "2026-11-02",
    },
    {
      id: null,
      about: "safety",
      statement: "Taurine is found in many foods.",
      grade: "limited",
      citation: "An example of a citation. 2017.",
      url: "10.1000/xyz123",
      reviewer: "Demo medical reviewer",
      reviewed_on: "2026-11-02",
    },
  ],
};
