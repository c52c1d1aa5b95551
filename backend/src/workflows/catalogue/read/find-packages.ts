import type { CarePackage, CarePackageQuery } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { contains } from "../../contains";
import { formulaPlaces } from "../formula-link";
import { soldOutVariants } from "./availability";
import { formulasOf } from "./formulas";
import { clinicMarket, type Market } from "./market";
import { presentPackage } from "./present-package";
import { pricesOf } from "./prices";
import { type SellablePackage, sellablePackages } from "./sellable-packages";

/** Packages by filter, sorted, one page of them, and how many there are in all. */
export async function findPackages(
  container: MedusaContainer,
  salesChannelIds: string[],
  filter: CarePackageQuery,
): Promise<{ care_packages: CarePackage[]; count: number }> {
  const [market, sellable] = await Promise.all([clinicMarket(container), sellablePackages(container, salesChannelIds)]);
  const matching = await narrowed(container, sellable, filter);
  const variants = matching.flatMap(({ product }) => product.variants.map(({ id }) => id));
  const [terms, prices] = await Promise.all([
    container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).currentTerms(variants),
    pricesOf(container, variants, market),
  ]);
  const sold = matching.filter(({ product }) => product.variants.some(({ id }) => terms.has(id) && prices.has(id)));
  const page = sorted(sold, filter.order, prices).slice(filter.offset, filter.offset + filter.limit);
  const care_packages = await presented(container, page, { market, terms, prices, salesChannelIds });
  return { care_packages, count: sold.length };
}

/** One package by its product's handle, or null. */
export async function findPackage(
  container: MedusaContainer,
  salesChannelIds: string[],
  handle: string,
): Promise<CarePackage | null> {
  const [market, sellable] = await Promise.all([clinicMarket(container), sellablePackages(container, salesChannelIds)]);
  const found = sellable.filter(({ product }) => product.handle === handle);
  const variants = found.flatMap(({ product }) => product.variants.map(({ id }) => id));
  const [terms, prices] = await Promise.all([
    container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).currentTerms(variants),
    pricesOf(container, variants, market),
  ]);
  const [care_package] = await presented(container, found, { market, terms, prices, salesChannelIds });
  return care_package ?? null;
}

type Known = {
  market: Market;
  terms: Awaited<ReturnType<CarePackageModuleService["currentTerms"]>>;
  prices: Map<string, bigint>;
  salesChannelIds: string[];
};

async function presented(container: MedusaContainer, page: SellablePackage[], known: Known): Promise<CarePackage[]> {
  const { market, terms, prices, salesChannelIds } = known;
  const variants = page.flatMap(({ product }) => product.variants);
  const [formulas, sold_out] = await Promise.all([
    formulasOf(
      container,
      page.map(({ id }) => id),
    ),
    soldOutVariants(container, variants, salesChannelIds[0]),
  ]);
  const facts = { currency: market.currency, terms, prices, sold_out, formulas };
  return page.flatMap((each) => presentPackage(each, facts) ?? []);
}

async function narrowed(
  container: MedusaContainer,
  packages: SellablePackage[],
  { q, ingredient, goal }: CarePackageQuery,
): Promise<SellablePackage[]> {
  const holding = ingredient ? await packagesHolding(container, { handle: ingredient }) : null;
  const text = q?.toLowerCase() ?? "";
  const named = text ? await packagesHolding(container, { name: contains(text) }) : null;
  return packages.filter(
    ({ id, goal: its, product }) =>
      (!goal || its === goal) &&
      (!holding || holding.has(id)) &&
      (!named || named.has(id) || `${product.title}\n${product.subtitle ?? ""}`.toLowerCase().includes(text)),
  );
}

async function packagesHolding(
  container: MedusaContainer,
  ingredient: { handle: string } | { name: { $ilike: string } },
): Promise<Set<string>> {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const found = await formulary.listIngredients(ingredient, { select: ["id"], take: 10_000 });
  const places = await formulaPlaces(container, { ingredient_id: found.map(({ id }) => id) });
  return new Set(places.map(({ care_package_id }) => care_package_id));
}

function sorted(
  packages: SellablePackage[],
  order: CarePackageQuery["order"],
  prices: Map<string, bigint>,
): SellablePackage[] {
  const direction = order.startsWith("-") ? -1 : 1;
  const priceOf = ({ product }: SellablePackage) =>
    product.variants
      .map(({ id }) => prices.get(id) ?? 0n)
      .reduce((dearest, each) => (each > dearest ? each : dearest), 0n);
  const compare = {
    position: (a: SellablePackage, b: SellablePackage) => a.position - b.position,
    title: (a: SellablePackage, b: SellablePackage) => a.product.title.localeCompare(b.product.title, "en"),
    price: (a: SellablePackage, b: SellablePackage) => Number(priceOf(a) - priceOf(b)),
  }[order.replace("-", "") as "position" | "title" | "price"];
  // Handles are unique: pages never overlap.
  return [...packages].sort(
    (a, b) => direction * compare(a, b) || a.product.handle.localeCompare(b.product.handle, "en"),
  );
}
