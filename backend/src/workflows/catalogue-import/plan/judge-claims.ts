import type { CatalogueTable, StaffClaim } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { articlePage } from "../../claims/article-pages";
import { ingredientPage } from "../../claims/ingredient-pages";
import type { Page } from "../../claims/page";
import { productPage } from "../../claims/product-pages";
import { claimError } from "../../claims/refuse-open-claims";
import { reviewPages } from "../../claims/review";
import { claimsOfPhrases, openClaims } from "../../phrasebook/claims-of-phrases";
import { phraseSubject } from "../../phrasebook/phrase-subject";
import { PhraseLanguage } from "@ampoule/contract";
import { type IngredientEntry, type PackageEntry, type Shelf } from "../shelf/shelf";
import type { At } from "./errors";
import type { Plan } from "./plan-import";
import { pause } from "../pause";

/** Pages that are read between two pauses. A page is a tenth of a second's work where nothing of it was read before. */
const PAGES_AT_ONCE = 2;
const PHRASES_AT_ONCE = 20;

/**
 * Reads what clients would read once the import is done, as the gate of each form does, and adds each open claim where the
 * file says it. `step` is told after each part of the work, of how many.
 */
export async function judgeClaims(
  container: MedusaContainer,
  plan: Plan,
  step: (done: number, total: number) => void,
): Promise<void> {
  const pages = pagesToRead(plan);
  const phraseRows: PhraseRows = new Map(
    plan.file.phrases.map(({ number, row }) => [phraseSubject(row.language, row.source).id, number]),
  );
  const phrases = [...plan.touched.phrases.values()];
  const total = pages.length + phrases.length;
  for (let at = 0; at < pages.length; at += PAGES_AT_ONCE) {
    for (const { hits } of await reviewPages(container, pages.slice(at, at + PAGES_AT_ONCE)))
      for (const hit of hits) if (hit.decision === null) addHit(plan, phraseRows, hit);
    step(Math.min(at + PAGES_AT_ONCE, pages.length), total);
    await pause();
  }
  const asked = [...plan.next.packages.values()].flatMap(({ questions }) => questions);
  for (const language of PhraseLanguage.options) {
    const said = phrases.filter((phrase) => phrase.language === language);
    for (let at = 0; at < said.length; at += PHRASES_AT_ONCE) {
      const part = said.slice(at, at + PHRASES_AT_ONCE);
      for (const { claim } of openClaims(await claimsOfPhrases(container, language, part, asked)))
        addHit(plan, phraseRows, claim);
      step(pages.length + at + part.length, total);
      await pause();
    }
  }
}

const messageOf = (hit: Parameters<typeof claimError>[0]): string => claimError(hit).message;

/** Published pages that would change: of what the file touches, and of packages that hold what it touches. */
function pagesToRead({ next, touched }: Plan): Page[] {
  const holds = ({ places }: PackageEntry) => places.some(({ ingredient }) => touched.ingredients.has(ingredient));
  const packages = [...next.packages.values()].filter(
    (entry) => entry.status === "published" && (touched.packages.has(entry.handle) || holds(entry)),
  );
  const published = new Set(
    [...next.packages.values()]
      .filter(({ status }) => status === "published")
      .flatMap(({ places }) => places.map(({ ingredient }) => ingredient)),
  );
  const ingredients = [...touched.ingredients.values()].filter(
    ({ state }) => state.archived_at === null || published.has(state.handle),
  );
  const articles = [...touched.articles.values()].map(({ id, state }) => articlePage(id, state));
  return [
    ...packages.map((entry) => pageOf(entry, next)),
    ...ingredients.map((entry) => ingredientPage(wordsOf(entry), true)),
    ...articles.filter((page) => page.published),
  ];
}

function pageOf(entry: PackageEntry, { ingredients }: Shelf): Page {
  const { product_id: id, status, title, subtitle, description, metadata, ways, options, settings } = entry;
  const held = entry.places.flatMap(({ ingredient }) => {
    const found = ingredients.get(ingredient);
    return found ? [{ ...wordsOf(found), handle: found.state.handle, kind: found.state.kind }] : [];
  });
  const product = {
    ...{ id, status, title, subtitle, description, metadata },
    variants: ways,
    options: options.map((option) => ({ title: option.title, values: option.values.map((value) => ({ value })) })),
    images: entry.images,
    tags: entry.tags.map((value) => ({ value })),
  };
  return productPage(product, {
    record: { ...settings, questions: entry.questions },
    shown: entry.shown,
    ingredients: held,
  });
}

const wordsOf = ({ id, state }: IngredientEntry) => ({
  ...state,
  id,
  evidence: state.evidence.map(({ statement }, position) => ({ position, statement })),
});

/** Numbers of the file's rows of phrases, by whose words they are. */
type PhraseRows = ReadonlyMap<string, number>;

function addHit(plan: Plan, phraseRows: PhraseRows, hit: StaffClaim): void {
  const { at, column } = whereOf(plan, phraseRows, hit);
  const known = plan.errors.all.some(
    ({ table, row, message }) => table === at.table && row === at.row && message === messageOf(hit),
  );
  // The same words of an ingredient are found on each page that shows them.
  if (!known) plan.errors.add(at, column, "CLAIM_OPEN", messageOf(hit));
}

type Where = { readonly at: At; readonly column: string | null };

/** The cell that claims; or the row of what shows it, where the file doesn't say it itself. */
function whereOf(plan: Plan, phraseRows: PhraseRows, { subject, field }: StaffClaim): Where {
  const [name = "", index = ""] = field.split(".");
  const place = Number(index) + 1;
  const cell = (table: CatalogueTable, row: number | undefined, column: string | null): Where[] =>
    row === undefined ? [] : [{ at: { table, row }, column }];
  const { ingredients, packages, articles } = plan.next;
  const candidates = (): Where[] => {
    switch (subject.type) {
      case "ingredient": {
        const handle = handleOf(ingredients, subject.id, ({ id }) => id);
        const row = rowOf(plan, "ingredients", (each) => each.handle === handle);
        const statement = rowOf(plan, "evidence", (each) => each.ingredient === handle && each.position === place);
        return name === "evidence"
          ? [...cell("evidence", statement, "statement"), ...cell("ingredients", row, null)]
          : cell("ingredients", row, name);
      }
      case "article": {
        const handle = handleOf(articles, subject.id, ({ id }) => id);
        return cell(
          "articles",
          rowOf(plan, "articles", (each) => each.handle === handle),
          name,
        );
      }
      case "product": {
        const handle = handleOf(packages, subject.id, ({ product_id }) => product_id);
        const way = packages.get(handle ?? "")?.ways[Number(index)];
        const row = rowOf(plan, "packages", (each) => each.handle === handle);
        const asked = rowOf(plan, "questions", (each) => each.package === handle && each.position === place);
        const sold = rowOf(plan, "ways_sold", (each) => each.package === handle && each.title === way?.title);
        if (name === "questions") return [...cell("questions", asked, "answer"), ...cell("packages", row, null)];
        if (name === "variants") return [...cell("ways_sold", sold, "title"), ...cell("packages", row, null)];
        return cell("packages", row, name);
      }
      case "phrase":
        return cell("phrases", phraseRows.get(subject.id), name);
    }
    return subject.type satisfies never;
  };
  return candidates()[0] ?? anyRow(plan);
}

function handleOf<Entry>(entries: ReadonlyMap<string, Entry>, id: string, idOf: (entry: Entry) => string) {
  for (const [handle, entry] of entries) if (idOf(entry) === id) return handle;
  return undefined;
}

function rowOf<Name extends CatalogueTable>(
  { file }: Plan,
  name: Name,
  is: (row: Plan["file"][Name][number]["row"]) => boolean,
): number | undefined {
  return file[name].find(({ row }) => is(row))?.number;
}

/** Words that stood there before meet a change of something else: of what the file changes, the first is named. */
function anyRow({ file }: Plan): Where {
  const tables = Object.entries(file) as [CatalogueTable, readonly { number: number }[]][];
  const [table, rows] = tables.find(([, each]) => each.length > 0) ?? ["packages", []];
  return { at: { table, row: rows[0]?.number ?? 1 }, column: null };
}
