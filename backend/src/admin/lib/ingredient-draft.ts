import { type FieldError, IngredientFields, type StaffIngredient } from "@ampoule/contract";
import { linesOf } from "./lines";
import { refusedFields } from "./say-issue";
import type { Text } from "./text";

/** An evidence row as it is typed. `key` is its own while it is on the screen, an id or not. */
export type EvidenceDraft = {
  readonly key: string;
  readonly id: string | null;
  readonly about: "benefit" | "safety";
  readonly statement: string;
  readonly grade: IngredientFields["evidence"][number]["grade"];
  readonly citation: string;
  readonly url: string;
  readonly reviewer: string;
  readonly reviewed_on: string;
};

/** An ingredient as it is typed: lists one a line. */
export type IngredientDraft = {
  readonly handle: string;
  readonly name: string;
  readonly also_known_as: string;
  readonly kind: IngredientFields["kind"];
  readonly colour: string;
  readonly what_it_is: string;
  readonly cautions: string;
  readonly allergens: string;
  readonly interactions: string;
  readonly evidence: readonly EvidenceDraft[];
};

export const NEW_INGREDIENT: IngredientDraft = {
  handle: "",
  name: "",
  also_known_as: "",
  kind: "vitamin",
  colour: "#8a9ba8",
  what_it_is: "",
  cautions: "",
  allergens: "",
  interactions: "",
  evidence: [],
};

export function ingredientDraftOf(ingredient: StaffIngredient): IngredientDraft {
  const { handle, name, kind, colour, what_it_is, also_known_as, cautions, allergens, interactions } = ingredient;
  return {
    handle,
    name,
    also_known_as: also_known_as.join("\n"),
    kind,
    colour,
    what_it_is,
    cautions: cautions.join("\n"),
    allergens: allergens.join("\n"),
    interactions: interactions.join("\n"),
    evidence: ingredient.evidence.map(({ citation, url, ...row }) => ({
      ...row,
      key: row.id,
      citation: citation ?? "",
      url: url ?? "",
    })),
  };
}

/** A new row, reviewed by whoever reviewed the one above it. */
export function newEvidence(rows: readonly EvidenceDraft[], key: string, today: string): EvidenceDraft {
  return {
    key,
    id: null,
    about: "benefit",
    statement: "",
    grade: "not_established",
    citation: "",
    url: "",
    reviewer: rows.at(-1)?.reviewer ?? "",
    reviewed_on: today,
  };
}

export type ReadIngredient =
  | { readonly ok: true; readonly body: IngredientFields }
  | { readonly ok: false; readonly fields: readonly FieldError[] };

/** Reads what was typed; a refusal names fields as the server does, `evidence.2.url`. */
export function readIngredient(draft: IngredientDraft, text: Text): ReadIngredient {
  const parsed = IngredientFields.safeParse(fieldsOf(draft));
  if (parsed.success) return { ok: true, body: parsed.data };
  return { ok: false, fields: refusedFields(parsed, text) };
}

/** What would be sent, unchecked. */
export function fieldsOf(draft: IngredientDraft) {
  const orNull = (text: string): string | null => (text.trim() === "" ? null : text);
  return {
    ...draft,
    also_known_as: linesOf(draft.also_known_as),
    cautions: linesOf(draft.cautions),
    allergens: linesOf(draft.allergens),
    interactions: linesOf(draft.interactions),
    evidence: draft.evidence.map(({ key: _, citation, url, ...row }) => ({
      ...row,
      citation: orNull(citation),
      url: orNull(url),
    })),
  };
}

/** `Vitamin B12` as a handle, `vitamin-b12`; letters without their accents. */
export const handleOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
