import { createHash } from "node:crypto";
import type { EvidenceRecord, IngredientRecord } from "./service";

/** An evidence row in its place, under an id that it keeps. */
export type EvidenceState = Pick<
  EvidenceRecord,
  "id" | "about" | "statement" | "grade" | "citation" | "url" | "reviewer" | "reviewed_on"
>;

/** Everything that a save may change, with the evidence in order. */
export type IngredientState = Pick<
  IngredientRecord,
  | "handle"
  | "name"
  | "also_known_as"
  | "kind"
  | "colour"
  | "what_it_is"
  | "cautions"
  | "allergens"
  | "interactions"
  | "archived_at"
  | "changed_by"
  | "changed_at"
> & { evidence: EvidenceState[] };

export function stateOf(record: IngredientRecord): IngredientState {
  const { handle, name, also_known_as, kind, colour, what_it_is, cautions, allergens, interactions } = record;
  const { archived_at, changed_by, changed_at } = record;
  const evidence = inOrder(record.evidence).map(
    ({ id, about, statement, grade, citation, url, reviewer, reviewed_on }) => ({
      id,
      about,
      statement,
      grade,
      citation,
      url,
      reviewer,
      reviewed_on,
    }),
  );
  return {
    handle,
    name,
    also_known_as,
    kind,
    colour,
    what_it_is,
    cautions,
    allergens,
    interactions,
    archived_at,
    changed_by,
    changed_at,
    evidence,
  };
}

/** Changes with whatever staff read of an ingredient, so that two who edit it don't overwrite each other. */
export function versionOf(record: IngredientRecord): string {
  const { changed_by: _by, changed_at: _at, archived_at, ...rest } = stateOf(record);
  const read = { ...rest, archived: archived_at !== null };
  return createHash("sha256").update(JSON.stringify(read)).digest("hex").slice(0, 32);
}

export const inOrder = <Row extends { position: number }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => one.position - other.position);
