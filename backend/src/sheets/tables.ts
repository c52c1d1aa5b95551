import {
  ArticleStatus,
  BalanceDueRule,
  CatalogueTable,
  DepositRule,
  Evidence,
  EvidenceGrade,
  FormulaUnit,
  IngredientKind,
  PhraseLanguage,
} from "@ampoule/contract";
import type { Currency } from "@ampoule/domain/money";
import { amount, choice, lines, optional, percent, prose, whole, words, yesNo } from "./columns";
import { table, type Table } from "./table";

/** A child's place under its parent: it is named by it. */
const placed = (parent: string, position: number): string => `${parent} ${position}`;

const kindsOf = <Kind extends string>(options: readonly { shape: { kind: { value: Kind } } }[]): Kind[] =>
  options.map(({ shape }) => shape.kind.value);

/** Everything of a catalogue that staff write, as tables. Prices and fixed deposits are in the clinic's currency. */
export function tablesIn(currency: Currency) {
  return {
    ingredients: table(
      {
        handle: words,
        name: words,
        also_known_as: lines,
        kind: choice(IngredientKind.options),
        colour: words,
        what_it_is: words,
        cautions: lines,
        allergens: lines,
        interactions: lines,
        archived: yesNo,
      },
      "handle",
      ({ handle }) => handle,
    ),
    evidence: table(
      {
        ingredient: words,
        position: whole,
        about: choice(Evidence.shape.about.options),
        statement: words,
        grade: choice(EvidenceGrade.options),
        citation: optional(words),
        url: optional(words),
        reviewer: words,
        reviewed_on: words,
      },
      "position",
      ({ ingredient, position }) => placed(ingredient, position),
    ),
    packages: table(
      {
        handle: words,
        title: words,
        subtitle: optional(words),
        description: optional(words),
        status: choice(["draft", "proposed", "published", "rejected"]),
        position: whole,
        goal: words,
        consultation_only: yesNo,
        online_payment_disabled: yesNo,
        brings: optional(words),
        cautions: lines,
        notices: lines,
      },
      "handle",
      ({ handle }) => handle,
    ),
    questions: table({ package: words, position: whole, question: words, answer: words }, "position", (row) =>
      placed(row.package, row.position),
    ),
    ways_sold: table(
      {
        package: words,
        sku: optional(words),
        title: words,
        currency: choice([currency]),
        price: optional(amount(currency)),
        sessions: optional(whole),
        spacing_min_days: optional(whole),
        spacing_max_days: optional(whole),
        duration_min: optional(whole),
        infusion_min: optional(whole),
        needs_clearance: optional(yesNo),
        balance_waits_for_clearance: optional(yesNo),
        deposit: optional(choice(kindsOf(DepositRule.options))),
        deposit_percent: optional(percent),
        deposit_amount: optional(amount(currency)),
        balance_due: optional(choice(kindsOf(BalanceDueRule.options))),
        balance_due_session: optional(whole),
        balance_due_days: optional(whole),
        retained_percent: optional(percent),
      },
      "sku",
      // Medusa takes a way of selling without a SKU: its title names it then, within its package.
      (row) => (row.sku === null ? `${row.package}, ${row.title}` : row.sku),
    ),
    formula: table(
      {
        package: words,
        position: whole,
        ingredient: words,
        amount: optional(words),
        unit: optional(choice(FormulaUnit.options)),
      },
      "ingredient",
      (row) => `${row.package} ${row.ingredient}`,
    ),
    articles: table(
      {
        handle: words,
        title: words,
        status: choice(ArticleStatus.options),
        publish_at: optional(words),
        summary: words,
        author: words,
        medical_reviewer: words,
        reviewed_on: words,
        packages: lines,
        body: prose,
      },
      "handle",
      ({ handle }) => handle,
    ),
    sources: table(
      { article: words, position: whole, citation: words, url: optional(words) },
      "position",
      ({ article, position }) => placed(article, position),
    ),
    phrases: table(
      { language: choice(PhraseLanguage.options), source: words, text: words },
      "source",
      ({ language, source }) => `${language} ${source.normalize("NFC")}`,
    ),
  } satisfies Record<CatalogueTable, Table<unknown>>;
}

export type Tables = ReturnType<typeof tablesIn>;
/** A row of a table, read. */
export type Row<Name extends CatalogueTable> = Tables[Name] extends Table<infer Read> ? Read : never;
/** A whole catalogue, table by table. */
export type Sheets = { readonly [Name in CatalogueTable]: readonly Row<Name>[] };
export const TABLE_NAMES = CatalogueTable.options;
