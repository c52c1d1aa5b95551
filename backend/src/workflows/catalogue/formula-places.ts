import { sharesOf } from "./shares";

/** A place that can't be what was asked, by its index. */
export type RefusedPlace = { index: number; why: "unknown" | "archived" };

/** The same in words. */
export const WHY_REFUSED: Record<RefusedPlace["why"], string> = {
  unknown: "There is no such ingredient",
  archived: "This ingredient is archived: bring it back before it is put into a formula",
};

/** Those that are none of the formulary's (undefined), and those archived ones that weren't in the formula before. */
export function refusedPlaces(
  ids: readonly string[],
  former: readonly { ingredient_id: string }[],
  isArchived: (id: string) => boolean | undefined,
): RefusedPlace[] {
  const held = new Set(former.map(({ ingredient_id }) => ingredient_id));
  return ids.flatMap((id, index): RefusedPlace[] => {
    const archived = isArchived(id);
    if (archived === undefined) return [{ index, why: "unknown" }];
    return archived && !held.has(id) ? [{ index, why: "archived" }] : [];
  });
}

/** Each place with the width of its band: an ingredient keeps the weight that it had, a new one gets the mean. */
export function withShares<Place extends { ingredient_id: string }>(
  places: readonly Place[],
  former: readonly { ingredient_id: string; share_basis_points: number }[],
): (Place & { share_basis_points: number })[] {
  const widths = new Map(former.map((place) => [place.ingredient_id, place.share_basis_points]));
  const mean = former.length > 0 ? 10_000 / former.length : 1;
  const shares = sharesOf(places.map(({ ingredient_id }) => widths.get(ingredient_id) ?? mean));
  return places.map((place, index) => ({ ...place, share_basis_points: shares[index] ?? 0 }));
}
