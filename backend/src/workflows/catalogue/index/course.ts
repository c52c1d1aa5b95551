import type { VersionedTerms } from "../../../modules/care-package";
import type { SellablePackage } from "../read/sellable-packages";

/** What a package's label says of its whole course. */
export type Course = {
  readonly sessions: number;
  readonly minutes: number;
  readonly needs_clearance: boolean;
  /** Minor units. */
  readonly price: bigint;
};

/** The variant with the most sessions, as the label shows it; undefined where none has both terms and a price yet. */
export function courseOf(
  { product }: SellablePackage,
  terms: ReadonlyMap<string, VersionedTerms>,
  prices: ReadonlyMap<string, bigint>,
): Course | undefined {
  return product.variants
    .flatMap(({ id }) => {
      const [current, price] = [terms.get(id)?.terms, prices.get(id)];
      if (!current || price === undefined) return [];
      const { sessions, duration_min: minutes, needs_clearance } = current;
      return [{ sessions, minutes, needs_clearance, price }];
    })
    .reduce<Course | undefined>((most, each) => (most && most.sessions >= each.sessions ? most : each), undefined);
}
