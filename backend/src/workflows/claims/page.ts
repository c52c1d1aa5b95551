import type { ClaimSubject } from "@ampoule/contract";
import type { ClaimField } from "@ampoule/domain/claims";

/** One text of a page and whose it is: an ingredient's words stand on many pages. */
export type PageText = ClaimField & { readonly subject: ClaimSubject };

/** Everything that clients read in one place. */
export type Page = {
  readonly subject: ClaimSubject;
  readonly published: boolean;
  readonly texts: readonly PageText[];
  /** The statements on ketamine have to be there. */
  readonly ketamine: boolean;
  /** It has to say that this is given by prescription. */
  readonly prescription: boolean;
};

/** The texts of a row, under the names staff know them by; blank ones left out. */
export function textsOf(row: Readonly<Record<string, unknown>>): ClaimField[] {
  return Object.entries(row).flatMap(([field, value]) => flat(field, value));
}

/** As above, with whose they are. */
export function textsOfSubject(subject: ClaimSubject, row: Readonly<Record<string, unknown>>): PageText[] {
  return textsOf(row).map((text) => ({ ...text, subject }));
}

/** Strings as they are, lists by index, and of anything else the strings within: metadata has no fixed shape. */
function flat(field: string, value: unknown): ClaimField[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ field, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => flat(`${field}.${index}`, each));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => flat(`${field}.${key}`, each));
}
