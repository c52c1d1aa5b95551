import type { CarePackage, CarePackageFacets, CarePackageNarrowing, CarePackageQuery } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import { currencyOf } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { contains } from "../../contains";
import { type Say, speaker } from "../../phrasebook/in-language";
import { formulaPlaces } from "../formula-link";
import { soldOutVariants } from "./availability";
import { formulasOf } from "./formulas";
import { goalLabel } from "./goals";
import { clinicMarket, type Market } from "./market";
import { countFacets, fits } from "./narrow";
import { presentPackage } from "./present-package";
import { pricesOf } from "./prices";
import { type SellablePackage, sellablePackages } from "./sellable-packages";
import { type OnShelf, readShelf } from "./shelf";

/** Packages by filter, sorted by what a reader of this language reads, one page of them, and how many there are in all. */
export async function findPackages(
  container: MedusaContainer,
  salesChannelIds: string[],
  filter: CarePackageQuery,
  language: Language,
): Promise<{ care_packages: CarePackage[]; count: number }> {
  const { shelf, ...known } = await readShelf(container, salesChannelIds);
  const said = filter.q ? await saying(container, filter.q.toLowerCase()) : () => true;
  const matching = shelf.filter((each) => fits(each, filter) && said(each.found));
  const titles = filter.order.endsWith("title") ? matching.map(({ found }) => found.product.title) : [];
  const say = await speaker(container, language, titles);
  const page = sorted(matching, filter.order, { say, language }).slice(filter.offset, filter.offset + filter.limit);
  const care_packages = await presented(
    container,
    page.map(({ found }) => found),
    known,
  );
  return { care_packages, count: matching.length };
}

/** What the list can be narrowed by, and how many packages there would be of each. */
export async function findFacets(
  container: MedusaContainer,
  salesChannelIds: string[],
  asked: CarePackageNarrowing,
): Promise<{ facets: CarePackageFacets; currency: string }> {
  const { shelf, ingredients, market } = await readShelf(container, salesChannelIds);
  const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, "en");
  const goals = [...new Set(shelf.map(({ goal }) => goal))].map((goal) => ({ value: goal, label: goalLabel(goal) }));
  const named = ingredients
    .filter(({ kind }) => kind !== "service")
    .map(({ handle, name }) => ({ value: handle, label: name }))
    .sort(byLabel);
  const unit = 10 ** currencyOf(market.currency).decimals;
  return { facets: countFacets(shelf, asked, { goals, ingredients: named }, unit), currency: market.currency };
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

/** Whether a package has these words in its title, or an ingredient's name has. */
async function saying(container: MedusaContainer, text: string): Promise<(each: SellablePackage) => boolean> {
  const named = await packagesHolding(container, { name: contains(text) });
  return ({ id, product }) =>
    named.has(id) || `${product.title}\n${product.subtitle ?? ""}`.toLowerCase().includes(text);
}

async function packagesHolding(
  container: MedusaContainer,
  ingredient: { name: { $ilike: string } },
): Promise<Set<string>> {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const found = await formulary.listIngredients(ingredient, { select: ["id"], take: 10_000 });
  const places = await formulaPlaces(container, { ingredient_id: found.map(({ id }) => id) });
  return new Set(places.map(({ care_package_id }) => care_package_id));
}

function sorted(
  packages: OnShelf[],
  order: CarePackageQuery["order"],
  { say, language }: { say: Say; language: Language },
): OnShelf[] {
  const direction = order.startsWith("-") ? -1 : 1;
  const compare = {
    position: (a: OnShelf, b: OnShelf) => a.found.position - b.found.position,
    title: (a: OnShelf, b: OnShelf) => say(a.found.product.title).localeCompare(say(b.found.product.title), language),
    price: (a: OnShelf, b: OnShelf) => Number(a.price - b.price),
  }[order.replace("-", "") as "position" | "title" | "price"];
  // Handles are unique: pages never overlap.
  return [...packages].sort(
    (a, b) => direction * compare(a, b) || a.found.product.handle.localeCompare(b.found.product.handle, "en"),
  );
}
