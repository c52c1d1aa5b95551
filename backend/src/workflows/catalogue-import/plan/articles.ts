import { ArticleContent, ChangeArticleStatus } from "@ampoule/contract";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ArticleState } from "../../../modules/editorial";
import type { FileSheets } from "../../../sheets/read-sheets";
import type { Row } from "../../../sheets/tables";
import { contentProblems, draftOf, isShownOrDue, missingFields, withStatus } from "../../editorial/content";
import { articleRow } from "../shelf/sheets-of";
import type { ArticleEntry, Shelf } from "../shelf/shelf";
import type { PlanContext } from "./context";
import type { At, Errors, Locate } from "./errors";
import { grouped, type Placed, refuseOrphans, withPlaces } from "./group";

type Touched = Pick<FileSheets, "articles" | "sources">;
type Source = ArticleState["sources"][number];

/** Articles as these rows make them, each read by the schema of its own form. `packages`: those that there will be. */
export function planArticles(
  shelf: Pick<Shelf, "articles" | "packages">,
  touched: Touched,
  packages: ReadonlySet<string>,
  context: PlanContext,
  errors: Errors,
): Map<string, ArticleEntry> {
  const own = new Map(touched.articles.map((each) => [each.row.handle, each]));
  const sources = grouped(touched.sources, ({ article }) => article);
  const next = new Map<string, ArticleEntry>();
  for (const handle of new Set([...own.keys(), ...sources.keys()])) {
    const former = shelf.articles.get(handle);
    const said = own.get(handle);
    const fields = said?.row ?? (former && articleRow(former));
    const rows = sources.get(handle) ?? [];
    if (!fields) {
      const orphans = rows.map(({ number }) => ({ at: atSource(number), column: "article" }));
      refuseOrphans(errors, orphans, "No article has this handle");
      continue;
    }
    const cited = withPlaces<Source, Row<"sources">>(
      former?.state.sources ?? [],
      rows,
      (_, index, { position }) => index + 1 === position,
      ({ citation, url }) => ({ citation, url }),
      (row, message) => errors.add(atSource(row), "position", "POSITION_GAP", message),
    );
    const home: At = said ? { table: "articles", row: said.number } : atSource(rows[0]?.number ?? 1);
    const locate = locator(home, cited);
    for (const each of fields.packages)
      if (!packages.has(each)) errors.add(home, "packages", "NAME_UNKNOWN", `There is no package ${each}`);
    const entry = parsed(fields, cited, former, context, errors, locate);
    if (entry) next.set(handle, entry);
  }
  return next;
}

const atSource = (row: number): At => ({ table: "sources", row });

function locator(home: At, cited: readonly Placed<Source>[]): Locate {
  return ([field, index, column]) => {
    const row = field === "sources" ? cited[Number(index)]?.row : undefined;
    if (row) return { at: atSource(row), column: column ?? null };
    return { at: home, column: field === "product_ids" ? "packages" : (field ?? null) };
  };
}

function parsed(
  { status, publish_at, packages, ...fields }: Row<"articles">,
  cited: readonly Placed<Source>[],
  former: ArticleEntry | undefined,
  context: PlanContext,
  errors: Errors,
  locate: Locate,
): ArticleEntry | null {
  const read = ArticleContent.omit({ sources: true }).safeParse({ ...fields, product_ids: packages });
  // What stood there before may be older than the form's rules; what the file says is read by them.
  const sources = cited.map(({ item, row }) =>
    row === null ? { success: true as const, data: item } : readSource(item),
  );
  sources.forEach((source, index) => {
    if (!source.success)
      errors.addFields(
        source.error.issues.map(({ path, message }) => ({ path: `sources.${index}.${path.join(".")}`, message })),
        locate,
      );
  });
  if (!read.success) errors.addIssues(read.error.issues, locate);
  if (!read.success || sources.some(({ success }) => !success)) return null;
  const { product_ids, ...content } = read.data;
  const text = { ...content, sources: sources.flatMap((source) => (source.success ? [source.data] : [])) };
  errors.addFields([...contentProblems(text, context.today), ...addressProblems(text.sources, cited, context)], locate);
  const { now, changed_by } = context;
  const state = former ? { ...former.state, ...text, changed_by, changed_at: now } : draftOf(text, changed_by, now);
  const next = restated(state, { status, publish_at }, now, errors, locate);
  if (isShownOrDue(next)) errors.addFields(missingFields(next), locate, "INCOMPLETE");
  const id = former?.id ?? generateEntityId(undefined, "art");
  return { id, version: (former?.version ?? 0) + 1, state: next, packages: product_ids };
}

const readSource = (source: Source) => ArticleContent.shape.sources.element.safeParse(source);

function addressProblems(
  sources: readonly Source[],
  cited: readonly Placed<Source>[],
  { addressProblem }: PlanContext,
) {
  return sources.flatMap(({ url }, index) => {
    const message = url !== null && cited[index]?.row ? addressProblem(url) : null;
    return message === null ? [] : [{ path: `sources.${index}.url`, message }];
  });
}

type Standing = Pick<Row<"articles">, "status" | "publish_at">;

/** The article in the state that the file gives it; in its own where that is the same. */
function restated(state: ArticleState, { status, publish_at }: Standing, now: Date, errors: Errors, locate: Locate) {
  const refuse = (path: string, message: string): ArticleState => {
    errors.addFields([{ path, message }], locate);
    return state;
  };
  const instant = publish_at === null ? null : new Date(publish_at).getTime();
  const same = status === state.status && instant === (state.publish_at && new Date(state.publish_at).getTime());
  if (same) return state;
  if (status !== "scheduled" && publish_at !== null)
    return refuse("publish_at", "Only what is scheduled is published at a time to come");
  const change = status === "scheduled" ? { status, publish_at: publish_at ?? "" } : { status };
  const read = ChangeArticleStatus.safeParse({ ...change, expected_version: 1 });
  if (!read.success) {
    errors.addIssues(read.error.issues, locate);
    return state;
  }
  if (instant !== null && instant <= now.getTime()) return refuse("publish_at", "A time that is still to come");
  return withStatus(state, read.data, now);
}
