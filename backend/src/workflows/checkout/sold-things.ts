import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, QueryContext } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { OptionalAmount } from "../../medusa-money/raw-amount";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../modules/care-package";
import type { CheckoutCart } from "./cart";
import type { TermsOfVariants } from "./quote";

/** The owner's word on a package. */
export type SaleSettings = { readonly consultation_only: boolean; readonly online_payment_disabled: boolean };

/** The terms in force now for each variant of the cart. */
export async function currentTerms(container: MedusaContainer, cart: CheckoutCart): Promise<TermsOfVariants> {
  const variant_ids = [...new Set(cart.lines.flatMap((line) => (line.variant_id ? [line.variant_id] : [])))];
  return container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).currentTerms(variant_ids);
}

/** The owner's settings for each package of the cart. */
export async function saleSettings(container: MedusaContainer, cart: CheckoutCart): Promise<SaleSettings[]> {
  const product_id = [...new Set(cart.lines.flatMap((line) => (line.product_id ? [line.product_id] : [])))];
  if (product_id.length === 0) return [];
  const packages = container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
  return packages.listCarePackages({ product_id }, { take: product_id.length });
}

const Variant = z.object({
  id: z.string(),
  product: z.object({ status: z.string() }).nullish(),
  calculated_price: z.object({ calculated_amount: OptionalAmount }).nullish(),
});

export type Drift = "UNAVAILABLE" | "REPRICED";

/**
 * How the shop has moved on since the cart was filled: a line that can't be bought any more, or figures that may be
 * others now. What a code takes off is always reckoned again: it may have ended, been used up or been deleted.
 */
export async function driftOf(container: MedusaContainer, cart: CheckoutCart): Promise<ReadonlySet<Drift>> {
  const [lines, taxes] = await Promise.all([driftOfLines(queryOf(container), cart), areTaxesOthers(container, cart)]);
  const discounted = cart.lines.some((line) => line.discount > 0n);
  return discounted || taxes ? new Set([...lines, "REPRICED"]) : lines;
}

/** Whether staff have changed a rate, or what it is for, since the cart was taxed. */
async function areTaxesOthers(container: MedusaContainer, { taxed_at }: CheckoutCart): Promise<boolean> {
  if (!taxed_at) return false;
  const taxes = container.resolve(Modules.TAX);
  const since = { updated_at: { $gt: taxed_at.toISOString() } };
  const newest = { take: 1, select: ["id" as const], withDeleted: true };
  const [rates, rules] = await Promise.all([taxes.listTaxRates(since, newest), taxes.listTaxRateRules(since, newest)]);
  return rates.length > 0 || rules.length > 0;
}

async function driftOfLines(query: Omit<RemoteQueryFunction, symbol>, cart: CheckoutCart): Promise<ReadonlySet<Drift>> {
  const ids = [...new Set(cart.lines.flatMap((line) => (line.variant_id ? [line.variant_id] : [])))];
  if (ids.length === 0) return new Set();
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "product.status", "calculated_price.calculated_amount"],
    filters: { id: ids },
    context: {
      calculated_price: QueryContext({
        currency_code: cart.currency,
        ...(cart.region_id ? { region_id: cart.region_id } : {}),
        ...(cart.customer_id ? { customer_id: cart.customer_id } : {}),
      }),
    },
  });
  const variants = new Map(
    z
      .array(Variant)
      .parse(data)
      .map((variant) => [variant.id, variant]),
  );
  return new Set(
    cart.lines.flatMap((line): Drift[] => {
      if (!line.variant_id) return [];
      const variant = variants.get(line.variant_id);
      if (variant?.product?.status !== "published") return ["UNAVAILABLE"];
      const now = variant.calculated_price?.calculated_amount ?? null;
      const same = now !== null && Number(typeof now === "object" ? now.value : now) === line.unit_price;
      return same || line.is_custom_price ? [] : ["REPRICED"];
    }),
  );
}

export const queryOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.QUERY);
