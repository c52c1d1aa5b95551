import { CarePackage, type CarePackageOption, type FormulaEntry, type Picture } from "@ampoule/contract";
import { type Currency, money, moneyToJson } from "@ampoule/domain/money";
import type { VersionedTerms } from "../../../modules/care-package";
import { goalLabel } from "./goals";
import { depositOf } from "./rules";
import type { SellablePackage } from "./sellable-packages";

export type PackageFacts = {
  currency: Currency;
  terms: Map<string, VersionedTerms>;
  /** Minor units by variant. */
  prices: Map<string, bigint>;
  sold_out: Set<string>;
  formulas: Map<string, FormulaEntry[]>;
  /** By product. */
  pictures: Map<string, Picture[]>;
};

/** As clients see it; null where no variant has both terms and a price yet. */
export function presentPackage(found: SellablePackage, facts: PackageFacts): CarePackage | null {
  const options = optionsOf(found, facts);
  if (options.length === 0) return null;
  const { product } = found;
  return CarePackage.parse({
    id: found.id,
    product_id: found.product_id,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle ?? "",
    description: product.description ?? "",
    goal: found.goal,
    goal_label: goalLabel(found.goal),
    cautions: found.cautions,
    notices: found.notices,
    questions: found.questions,
    consultation_only: found.consultation_only,
    online_payment_disabled: found.online_payment_disabled,
    brings: found.brings,
    images: facts.pictures.get(found.product_id) ?? [],
    formula: facts.formulas.get(found.id) ?? [],
    options,
  });
}

/** The whole course first. */
function optionsOf({ product }: SellablePackage, facts: PackageFacts): CarePackageOption[] {
  const sold = product.variants.flatMap((variant) => {
    const current = facts.terms.get(variant.id);
    const price = facts.prices.get(variant.id);
    return current && price !== undefined ? [{ variant, current, price }] : [];
  });
  const most = Math.max(...sold.map(({ current }) => current.terms.sessions));
  return sold
    .map(({ variant, current, price }) => ({
      variant_id: variant.id,
      sku: variant.sku,
      title: variant.title,
      is_course: current.terms.sessions === most,
      available: !facts.sold_out.has(variant.id),
      terms_version: current.version,
      terms: current.terms,
      price: moneyToJson(money(price, facts.currency)),
      ...depositOf(current.terms, price, facts.currency),
    }))
    .sort((a, b) => b.terms.sessions - a.terms.sessions);
}
