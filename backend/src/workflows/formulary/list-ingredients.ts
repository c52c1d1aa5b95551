import type { IngredientOrder, StaffIngredientQuery, StaffIngredientRow } from "@ampoule/contract";

export type ListedIngredient = StaffIngredientRow;

/** Those of a state whose name, other names or handle have all the words of `q` in them, in either case and without accents. */
export function narrowed(
  all: readonly ListedIngredient[],
  { q, status }: Pick<StaffIngredientQuery, "q" | "status">,
): ListedIngredient[] {
  const words = plain(q ?? "").split(/\s+/);
  return all.filter((each) => {
    const text = plain([each.name, ...each.also_known_as, each.handle].join("\n"));
    return isIn(each, status) && words.every((word) => text.includes(word));
  });
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();

function isIn({ archived_at, review_due }: ListedIngredient, status: StaffIngredientQuery["status"]): boolean {
  switch (status) {
    case undefined:
      return true;
    case "active":
      return archived_at === null;
    case "archived":
      return archived_at !== null;
    case "review_due":
      return review_due;
    default:
      return status satisfies never;
  }
}

type Compare = (one: ListedIngredient, other: ListedIngredient) => number;

const countOf = ({ grades }: ListedIngredient): number => grades.established + grades.limited + grades.not_established;

const BY: Record<IngredientOrder, Compare> = {
  name: (one, other) => one.name.localeCompare(other.name, "en"),
  kind: (one, other) => one.kind.localeCompare(other.kind, "en"),
  evidence: (one, other) => countOf(one) - countOf(other),
  used_in: (one, other) => one.used_in - other.used_in,
  reviewed_on: (one, other) => (one.reviewed_on ?? "").localeCompare(other.reviewed_on ?? ""),
};

/** In the order asked, and by name and id where that says nothing: pages never overlap. */
export function sorted(rows: readonly ListedIngredient[], order: StaffIngredientQuery["order"]): ListedIngredient[] {
  const field = order.replace("-", "") as IngredientOrder;
  const direction = order.startsWith("-") ? -1 : 1;
  // What has no review stands last, either way.
  const without = ({ reviewed_on }: ListedIngredient) => (field === "reviewed_on" && reviewed_on === null ? 1 : 0);
  return [...rows].sort(
    (one, other) =>
      without(one) - without(other) ||
      direction * BY[field](one, other) ||
      BY.name(one, other) ||
      one.id.localeCompare(other.id),
  );
}
