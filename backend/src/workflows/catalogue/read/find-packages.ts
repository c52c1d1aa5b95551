import type { CarePackage, CarePackageFacets, CarePackageNarrowing, CarePackageQuery } from "@ampoule/contract";
import { type Language, LANGUAGES } from "@ampoule/domain/language";
import { currencyOf } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import { shownPictures } from "../../pictures/read-pictures";
import { type Say, speaker } from "../../phrasebook/in-language";
import { soldOutVariants } from "./availability";
import { formulasOf } from "./formulas";
import { goalLabel } from "./goals";
import { clinicMarket } from "./market";
import { countFacets, fitting } from "./narrow";
import { presentPackage } from "./present-package";
import { pricesOf } from "./prices";
import { related } from "./related";
import { type SellablePackage, sellablePackage, sellablePackages } from "./sellable-packages";
import { inKeptOrder, type OnShelf, readShelf, type Shelf, soldIn } from "./shelf";

/** Beside a package's own page: one row of them on a desk. */
const RELATED = 2;

/** Packages by filter, sorted by what a reader of this language reads, one page of them, and how many there are in all. */
export async function findPackages(
  container: MedusaContainer,
  salesChannelIds: string[],
  filter: CarePackageQuery,
  language: Language,
): Promise<{ care_packages: CarePackage[]; count: number }> {
  const shelf = await readShelf(container);
  const said = filter.q ? saying(shelf, filter.q.toLowerCase()) : () => true;
  const fits = fitting(filter);
  const matches = (packages: readonly OnShelf[]) =>
    soldIn(packages, salesChannelIds).filter((each) => fits(each) && said(each));
  const matching = isSaid(filter.order, language)
    ? await bySaidTitle(container, matches(shelf.packages), filter.order, language)
    : matches(inKeptOrder(shelf, filter.order, (packages) => sorted(packages, filter.order)));
  const page = matching.slice(filter.offset, filter.offset + filter.limit);
  return { care_packages: await inOrder(container, salesChannelIds, page), count: matching.length };
}

/** The packages that are closest to this one, or null where there is none of this handle. */
export async function findRelated(
  container: MedusaContainer,
  salesChannelIds: string[],
  handle: string,
): Promise<CarePackage[] | null> {
  const shelf = soldIn((await readShelf(container)).packages, salesChannelIds);
  const one = shelf.find((each) => each.handle === handle);
  return one ? inOrder(container, salesChannelIds, related(one, shelf, RELATED)) : null;
}

/** What is shown is read as it is now; what has left the shelf a moment ago isn't shown any more. */
async function inOrder(
  container: MedusaContainer,
  salesChannelIds: string[],
  page: readonly OnShelf[],
): Promise<CarePackage[]> {
  const places = new Map(page.map(({ id }, place) => [id, place]));
  const found = await sellablePackages(container, salesChannelIds, { id: [...places.keys()] });
  const sorted = found.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  return presented(container, salesChannelIds, sorted);
}

/** What the list can be narrowed by, and how many packages there would be of each. */
export async function findFacets(
  container: MedusaContainer,
  salesChannelIds: string[],
  asked: CarePackageNarrowing,
): Promise<{ facets: CarePackageFacets; currency: string }> {
  const [shelf, market] = await Promise.all([readShelf(container), clinicMarket(container)]);
  const sold = soldIn(shelf.packages, salesChannelIds);
  const goals = [...new Set(sold.map(({ goal }) => goal))].map((goal) => ({ value: goal, label: goalLabel(goal) }));
  const named = shelf.ingredients
    .filter(({ kind }) => kind !== "service")
    .map(({ handle, name }) => ({ value: handle, label: name }));
  const unit = 10 ** currencyOf(market.currency).decimals;
  return { facets: countFacets(sold, asked, { goals, ingredients: named }, unit), currency: market.currency };
}

/** One package by its product's handle, or null. */
export async function findPackage(
  container: MedusaContainer,
  salesChannelIds: string[],
  handle: string,
): Promise<CarePackage | null> {
  const found = await sellablePackage(container, salesChannelIds, handle);
  const [care_package] = found ? await presented(container, salesChannelIds, [found]) : [];
  return care_package ?? null;
}

async function presented(
  container: MedusaContainer,
  salesChannelIds: string[],
  page: SellablePackage[],
): Promise<CarePackage[]> {
  if (page.length === 0) return [];
  const variants = page.flatMap(({ product }) => product.variants);
  const ids = variants.map(({ id }) => id);
  const market = await clinicMarket(container);
  const [formulas, sold_out, terms, prices, pictures] = await Promise.all([
    formulasOf(
      container,
      page.map(({ id }) => id),
    ),
    soldOutVariants(container, variants, salesChannelIds[0]),
    container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).currentTerms(ids),
    pricesOf(container, ids, market),
    shownPictures(
      container,
      page.map(({ product_id }) => product_id),
    ),
  ]);
  const facts = { currency: market.currency, terms, prices, sold_out, formulas, pictures };
  return page.flatMap((each) => presentPackage(each, facts) ?? []);
}

/** Whether a package has these words in its title, or an ingredient's name has. */
function saying({ ingredients }: Shelf, text: string): (each: OnShelf) => boolean {
  const named = ingredients.filter(({ name }) => name.toLowerCase().includes(text)).map(({ handle }) => handle);
  return (each) =>
    named.some((handle) => each.ingredients.has(handle)) ||
    `${each.title}\n${each.subtitle}`.toLowerCase().includes(text);
}

/** A comparison that is made ten thousand times is made ready once. */
const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator("en"),
  es: new Intl.Collator("es"),
};

type Order = CarePackageQuery["order"];

/** Whether the order depends on words that the shelf doesn't hold. */
const isSaid = (order: Order, language: Language): boolean => order.endsWith("title") && language !== LANGUAGES[0];

async function bySaidTitle(
  container: MedusaContainer,
  packages: readonly OnShelf[],
  order: Order,
  language: Language,
): Promise<OnShelf[]> {
  const titles = packages.map(({ title }) => title);
  const say = await speaker(container, language, titles);
  return sorted(packages, order, { say, language });
}

/** The shelf is in the order of handles, which are unique: what is equal stays in it, and pages never overlap. */
function sorted(
  packages: readonly OnShelf[],
  order: Order,
  { say, language }: { say: Say; language: Language } = { say: (title) => title, language: LANGUAGES[0] },
): OnShelf[] {
  const direction = order.startsWith("-") ? -1 : 1;
  const compare = {
    position: (a: OnShelf, b: OnShelf) => a.position - b.position,
    title: (a: OnShelf, b: OnShelf) => COLLATORS[language].compare(say(a.title), say(b.title)),
    price: (a: OnShelf, b: OnShelf) => Number(a.price - b.price),
  }[order.replace("-", "") as "position" | "title" | "price"];
  return [...packages].sort((a, b) => direction * compare(a, b));
}
