import type { Terms } from "@ampoule/contract";
import type { Row, Sheets } from "../../../sheets/tables";
import type { ArticleEntry, IngredientEntry, PackageEntry, Shelf, WaySold } from "./shelf";

/** A catalogue as its tables. */
export function sheetsOf({ currency, ingredients, packages, articles, phrases }: Shelf): Sheets {
  const parts = [...ingredients.values()];
  const sold = [...packages.values()].filter(({ care_package_id }) => care_package_id !== null);
  const written = [...articles.values()];
  return {
    ingredients: parts.map(ingredientRow),
    evidence: parts.flatMap(evidenceRows),
    packages: sold.map(packageRow),
    questions: sold.flatMap(({ handle, questions }) =>
      questions.map((asked, index) => ({ package: handle, position: index + 1, ...asked })),
    ),
    ways_sold: sold.flatMap(({ handle, ways }) => ways.map((way) => waySoldRow(handle, way, currency))),
    formula: sold.flatMap(({ handle, places }) =>
      places.map(({ ingredient, amount, unit }, index) => ({
        ...{ package: handle, position: index + 1, ingredient, amount, unit },
      })),
    ),
    articles: written.map(articleRow),
    sources: written.flatMap(({ state: { handle, sources } }) =>
      sources.map(({ citation, url }, index) => ({ article: handle, position: index + 1, citation, url })),
    ),
    phrases: [...phrases.values()].map(({ language, source, text }) => ({ language, source, text })),
  };
}

export function ingredientRow({ state }: IngredientEntry): Row<"ingredients"> {
  const { handle, name, also_known_as, kind, colour, what_it_is, cautions, allergens, interactions } = state;
  const archived = state.archived_at !== null;
  return { handle, name, also_known_as, kind, colour, what_it_is, cautions, allergens, interactions, archived };
}

export const evidenceRows = ({ state }: IngredientEntry): Row<"evidence">[] =>
  state.evidence.map(({ id: _id, ...statement }, index) => ({
    ingredient: state.handle,
    position: index + 1,
    ...statement,
  }));

export function packageRow(entry: PackageEntry): Row<"packages"> {
  const { handle, title, subtitle, description, status, position, settings } = entry;
  return { handle, title, subtitle, description, status, position, ...settings };
}

export function articleRow({ state, packages }: ArticleEntry): Row<"articles"> {
  const { handle, title, status, publish_at, summary, author, medical_reviewer, reviewed_on, body } = state;
  return {
    ...{ handle, title, status, publish_at: publish_at === null ? null : new Date(publish_at).toISOString() },
    ...{ summary, author, medical_reviewer, reviewed_on, packages: [...packages], body },
  };
}

export type TermsCells = Omit<Row<"ways_sold">, "package" | "sku" | "title" | "currency" | "price">;

const NO_TERMS: TermsCells = {
  ...{ sessions: null, spacing_min_days: null, spacing_max_days: null, duration_min: null, infusion_min: null },
  ...{ needs_clearance: null, balance_waits_for_clearance: null, deposit: null, deposit_percent: null },
  ...{ deposit_amount: null, balance_due: null, balance_due_session: null, balance_due_days: null },
  retained_percent: null,
};

export function waySoldRow<C extends string>(
  handle: string,
  { title, sku, price, terms }: Pick<WaySold, "title" | "sku" | "price" | "terms">,
  currency: C,
) {
  return { package: handle, sku, title, currency, price, ...(terms === null ? NO_TERMS : termsCells(terms)) };
}

function termsCells(terms: Terms): TermsCells {
  const { sessions, spacing, duration_min, infusion_min, needs_clearance, balance_waits_for_clearance } = terms;
  const { deposit, balance_due: due } = terms;
  return {
    ...{ sessions, duration_min, infusion_min, needs_clearance, balance_waits_for_clearance },
    spacing_min_days: spacing?.min_days ?? null,
    spacing_max_days: spacing?.max_days ?? null,
    deposit: deposit.kind,
    deposit_percent: deposit.kind === "percent" ? deposit.basis_points : null,
    deposit_amount: deposit.kind === "fixed" ? deposit.amount.minor : null,
    balance_due: due.kind,
    balance_due_session: "session" in due ? due.session : null,
    balance_due_days: "days" in due ? due.days : null,
    retained_percent: terms.refund.retained_basis_points,
  };
}
