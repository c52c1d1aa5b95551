import { majorFromMinor } from "@ampoule/domain/money";
import type { NewTerms } from "../../../modules/care-package/service";
import { columnsOf } from "../../../modules/editorial";
import type { FormulaPlace } from "../../catalogue/formula-link";
import type { ArticleEntry, IngredientEntry, PackageEntry, WaySold } from "../shelf/shelf";
import type { Plan } from "../plan/plan-import";
import type { Change, Row } from "./rooms";

type PriceChange = {
  readonly price_set_id: string;
  readonly price_id: string | null;
  readonly before: string | null;
  readonly after: string;
};
type ArticleLink = { readonly article_id: string; readonly care_package_id: string };

/** Everything that a plan writes, with the ids of its rows: nothing is decided while it is written. */
export type Writes = ReturnType<typeof writesOf>;

export function writesOf(plan: Plan, changed_by: string | null) {
  const { now, touched } = plan;
  const ingredients = [...touched.ingredients.values()].map((next) => ({
    next,
    former: now.ingredients.get(next.state.handle),
  }));
  const packages = [...touched.packages.values()].map((next) => ({ next, former: now.packages.get(next.handle) }));
  const articles = [...touched.articles.values()].map((next) => ({
    next,
    former: now.articles.get(next.state.handle),
  }));
  const idOf = (handle: string): string => plan.next.packages.get(handle)?.care_package_id ?? "";
  return {
    currency: now.currency,
    sales_channel_id: now.sales_channel_id,
    ingredients: rowsOf(ingredients, ({ id }) => id, ingredientColumns),
    evidence: pooled(ingredients.map(({ next, former }) => evidenceOf(next, former))),
    products: {
      added: packages.flatMap(({ next, former }) => (former ? [] : [next])),
      changed: packages.flatMap(({ next, former }) =>
        former ? changeOf(next.product_id, productColumns(former), productColumns(next)) : publication(next),
      ),
    },
    care_packages: pooled(packages.map(({ next, former }) => carePackageOf(next, former))),
    variants: {
      added: packages.flatMap(({ next, former }) => (former ? newWays(next, former) : [])),
      changed: packages.flatMap(({ next, former }) => (former ? renamedWays(next, former) : [])),
    },
    prices: packages.flatMap(({ next, former }) => (former ? pricesOf(next, former) : [])),
    terms: packages.flatMap(({ next, former }) => termsOf(next, former, changed_by)),
    places: {
      before: packages.flatMap(({ next, former }) => (former ? otherPlaces(former, next) : [])),
      after: packages.flatMap(({ next, former }) => otherPlaces(next, former)),
    },
    articles: rowsOf(articles, ({ id }) => id, articleColumns),
    article_links: {
      added: articles.flatMap(({ next, former }) => linksOf(next, former, idOf)),
      gone: articles.flatMap(({ next, former }) => (former ? linksOf(former, next, idOf) : [])),
    },
    phrases: [...touched.phrases.values()],
    touched: {
      product_ids: packages.map(({ next }) => next.product_id),
      article_ids: articles.map(({ next }) => next.id),
    },
  };
}

type Pair<Entry> = { readonly next: Entry; readonly former: Entry | undefined };
type Written = { readonly added: readonly Row[]; readonly changed: readonly Change[] };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The columns that differ, as they are and as they shall be; none where none does. */
function changeOf(id: string, before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const names = Object.keys(after).filter((name) => !same(before[name], after[name]));
  if (names.length === 0) return [];
  const only = (row: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, row[name]]));
  return [{ id, before: only(before), after: only(after) }];
}

function rowsOf<Entry>(
  pairs: readonly Pair<Entry>[],
  idOf: (entry: Entry) => string,
  columns: (entry: Entry) => Record<string, unknown>,
): Written {
  return {
    added: pairs.flatMap(({ next, former }) => (former ? [] : [{ id: idOf(next), ...columns(next) }])),
    changed: pairs.flatMap(({ next, former }) => (former ? changeOf(idOf(next), columns(former), columns(next)) : [])),
  };
}

const pooled = (all: readonly Written[]): Written => ({
  added: all.flatMap(({ added }) => added),
  changed: all.flatMap(({ changed }) => changed),
});

function ingredientColumns({ state: { evidence: _evidence, ...columns } }: IngredientEntry): Record<string, unknown> {
  return columns;
}

function evidenceOf(next: IngredientEntry, former: IngredientEntry | undefined): Written {
  const placed = (entry: IngredientEntry) =>
    entry.state.evidence.map((each, position) => ({ ...each, position, ingredient_id: entry.id }));
  const stored = new Map((former ? placed(former) : []).map((row) => [row.id, row]));
  const rows = placed(next);
  return {
    added: rows.filter(({ id }) => !stored.has(id)),
    changed: rows.flatMap((row) => changeOf(row.id, stored.get(row.id) ?? row, row)),
  };
}

const productColumns = ({ title, subtitle, description, status }: PackageEntry) => ({
  ...{ title, subtitle, description, status },
});

/** What is new was made a draft; it is published once all that its page has to say is there. */
const publication = ({ product_id, status }: PackageEntry): Change[] =>
  changeOf(product_id, { status: "draft" }, { status });

function carePackageOf(next: PackageEntry, former: PackageEntry | undefined): Written {
  const columns = ({ product_id, settings, questions, position }: PackageEntry) => ({
    ...{ product_id, ...settings, questions, position },
  });
  const id = next.care_package_id ?? "";
  if (!former || former.care_package_id === null) return { added: [{ id, ...columns(next) }], changed: [] };
  return { added: [], changed: changeOf(id, columns(former), columns(next)) };
}

const waysById = ({ ways }: PackageEntry) => new Map(ways.map((way) => [way.variant_id, way]));

function newWays(next: PackageEntry, former: PackageEntry) {
  const known = waysById(former);
  const option = former.options[0]?.title ?? "";
  return next.ways
    .filter(({ variant_id }) => !known.has(variant_id))
    .map((way) => ({ product_id: next.product_id, option, way }));
}

function renamedWays(next: PackageEntry, former: PackageEntry): Change[] {
  const known = waysById(former);
  return next.ways.flatMap((way) => {
    const before = known.get(way.variant_id);
    return before ? changeOf(way.variant_id, { title: before.title }, { title: way.title }) : [];
  });
}

function pricesOf(next: PackageEntry, former: PackageEntry): PriceChange[] {
  const known = waysById(former);
  return next.ways.flatMap(({ variant_id, price_set_id, price_id, price }) => {
    const before = known.get(variant_id);
    if (!before || price_set_id === null || price === null || price === before.price) return [];
    return [{ price_set_id, price_id, before: before.price, after: price }];
  });
}

function termsOf(next: PackageEntry, former: PackageEntry | undefined, changed_by: string | null): NewTerms[] {
  const known = former ? waysById(former) : new Map<string, WaySold>();
  return next.ways.flatMap(({ variant_id, terms, terms_version }) => {
    if (terms === null || same(known.get(variant_id)?.terms, terms)) return [];
    const care_package_id = next.care_package_id ?? "";
    return [{ care_package_id, variant_id, expected_version: terms_version, terms, changed_by }];
  });
}

const placesOf = ({ care_package_id, places }: PackageEntry): FormulaPlace[] =>
  care_package_id === null
    ? []
    : places.map(({ ingredient_id, amount, unit, share_basis_points }, position) => ({
        ...{ care_package_id, ingredient_id, position, amount, unit, share_basis_points },
      }));

/** Those of `one` that `other` has not, or has otherwise. */
function otherPlaces(one: PackageEntry, other: PackageEntry | undefined): FormulaPlace[] {
  const known = new Set((other ? placesOf(other) : []).map((place) => JSON.stringify(place)));
  return placesOf(one).filter((place) => !known.has(JSON.stringify(place)));
}

function articleColumns({ state, version }: ArticleEntry): Record<string, unknown> {
  return { ...columnsOf(state), version };
}

/** Links that `one` has and `other` has not. */
function linksOf(one: ArticleEntry, other: ArticleEntry | undefined, idOf: (handle: string) => string): ArticleLink[] {
  const known = new Set(other?.packages);
  return one.packages
    .filter((handle) => !known.has(handle))
    .map((handle) => ({ article_id: one.id, care_package_id: idOf(handle) }));
}

/** A product to be made, with its ways of being sold, as Medusa's workflow takes it. */
export function newProduct(
  { product_id, handle, title, subtitle, description, ways }: PackageEntry,
  { currency, sales_channel_id }: Pick<Writes, "currency" | "sales_channel_id">,
) {
  return {
    ...{ id: product_id, handle, title, status: "draft" as const },
    ...(subtitle === null ? {} : { subtitle }),
    ...(description === null ? {} : { description }),
    sales_channels: sales_channel_id === null ? [] : [{ id: sales_channel_id }],
    options: [{ title: OPTION, values: ways.length > 0 ? ways.map((way) => way.title) : ["One session"] }],
    variants: ways.map((way) => newVariant(way, OPTION, currency)),
  };
}

/** What tells the ways of being sold apart, for Medusa. */
const OPTION = "Sold as";

export function newVariant({ variant_id, title, sku, price }: WaySold, option: string, currency: Writes["currency"]) {
  return {
    ...{ id: variant_id, title, manage_inventory: false, options: { [option]: title } },
    ...(sku === null ? {} : { sku }),
    // Medusa takes a number of major units, of which these have at most three decimals: exact up to a trillion.
    prices:
      price === null ? [] : [{ currency_code: currency, amount: Number(majorFromMinor(BigInt(price), currency)) }],
  };
}
