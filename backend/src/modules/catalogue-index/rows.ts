import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";

/** What the list of packages is narrowed and sorted by: a package that is published, with a price and terms. */
export type ShelfRow = {
  package_id: string;
  handle: string;
  title: string;
  subtitle: string;
  goal: string;
  position: number;
  sales_channel_ids: string[];
  /** Handles. */
  ingredients: string[];
  /** Of the whole course, as its label shows it. */
  sessions: number;
  minutes: number;
  needs_clearance: boolean;
  price_minor: string;
};

/** By what search finds one thing in one language. */
export type SearchEntry = {
  kind: string;
  entity_id: string;
  locale: string;
  handle: string;
  position: number;
  title_length: number;
  /** Each of its names, without spaces. */
  names: string[];
  /** Literal of a tsvector. Weight A: its own names; B: the names of what belongs to it; D: its text. */
  words: string;
  /** Null: in whatever sales channel. */
  sales_channel_ids: string[] | null;
};

/** Ids by kind. */
export type Covered = Readonly<Record<string, readonly string[]>>;

/** All there is of what it covers: what is covered and has no row here goes. */
export type Slice = {
  readonly covers: Covered;
  readonly shelf: readonly ShelfRow[];
  readonly entries: readonly SearchEntry[];
};

const SHELF = {
  table: "catalogue_shelf",
  key: ["package_id"],
  columns: {
    package_id: "text",
    handle: "text",
    title: "text",
    subtitle: "text",
    goal: "text",
    position: "integer",
    sales_channel_ids: "text[]",
    ingredients: "text[]",
    sessions: "integer",
    minutes: "integer",
    needs_clearance: "boolean",
    price_minor: "bigint",
  } satisfies Record<keyof ShelfRow, string>,
};
const ENTRIES = {
  table: "search_entry",
  key: ["kind", "entity_id"],
  columns: {
    kind: "text",
    entity_id: "text",
    locale: "text",
    handle: "text",
    position: "integer",
    title_length: "integer",
    names: "text[]",
    words: "tsvector",
    sales_channel_ids: "text[]",
  } satisfies Record<keyof SearchEntry, string>,
};

/** Writes what differs and takes out what is gone; tells how many rows that were. Repeating it does nothing. */
export async function writeSlice(sql: EntityManager, { covers, shelf, entries }: Slice): Promise<number> {
  const covered = Object.entries(covers).flatMap(([kind, ids]) => ids.map((entity_id) => ({ kind, entity_id })));
  const packages = (covers["package"] ?? []).map((package_id) => ({ package_id }));
  const changed = [
    ...(await sql.execute<unknown[]>(statementFor(SHELF, ["package_id"]), jsonOf(packages, shelf))),
    ...(await sql.execute<unknown[]>(statementFor(ENTRIES, [...ENTRIES.key, "locale"]), jsonOf(covered, entries))),
  ];
  if (changed.length > 0) await sql.execute(WRITE_WORDS, jsonOf(covered));
  return changed.length;
}

// MikroORM spells arrays out as lists; JSON is one value.
const jsonOf = (...values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value));

/** `key`: by what rows are covered; `unique`: by what they are one and the same. */
function statementFor(
  { table, key, columns }: { table: string; key: readonly string[]; columns: Readonly<Record<string, string>> },
  unique: readonly string[],
): string {
  const names = Object.keys(columns);
  const typed = (of: readonly string[]) => of.map((name) => `${name} ${columns[name] ?? ""}`).join(", ");
  const same = (one: string, other: string) => unique.map((name) => `${one}.${name} = ${other}.${name}`).join(" AND ");
  return `
    WITH covered AS (SELECT * FROM jsonb_to_recordset(?::jsonb) AS c(${typed(key)})),
    given AS (SELECT r.*, md5(r::text) AS digest FROM jsonb_to_recordset(?::jsonb) AS r(${typed(names)})),
    gone AS (
      DELETE FROM ${table} t USING covered c
      WHERE ${key.map((name) => `t.${name} = c.${name}`).join(" AND ")}
        AND NOT EXISTS (SELECT FROM given g WHERE ${same("g", "t")})
      RETURNING t.digest),
    written AS (
      INSERT INTO ${table} (${names.join(", ")}, digest) SELECT ${names.join(", ")}, digest FROM given
      ON CONFLICT (${unique.join(", ")}) DO UPDATE
        SET (${names.join(", ")}, digest) = (${names.map((name) => `excluded.${name}`).join(", ")}, excluded.digest)
        WHERE ${table}.digest <> excluded.digest
      RETURNING digest)
    SELECT digest FROM gone UNION ALL SELECT digest FROM written`;
}

/**
 * The words of what is covered. Those that typing errors are forgiven in have their forms: the word, and the word
 * without each one of its letters. Two words with a form in common are one slip apart: a letter more, less, other, or two
 * that changed places.
 */
const WRITE_WORDS = `
  INSERT INTO search_word (locale, word, in_name, forms)
  SELECT e.locale, w.lexeme, bool_or(w.weights && ARRAY['A', 'B']),
    CASE WHEN length(w.lexeme) BETWEEN 4 AND 12 AND w.lexeme !~ '[0-9]'
      THEN ARRAY(SELECT DISTINCT left(w.lexeme, i - 1) || substr(w.lexeme, i + 1)
                 FROM generate_series(1, length(w.lexeme)) i) || w.lexeme
      ELSE '{}' END
  FROM search_entry e
  JOIN jsonb_to_recordset(?::jsonb) AS c(kind text, entity_id text) USING (kind, entity_id)
  CROSS JOIN LATERAL unnest(e.words) w
  GROUP BY e.locale, w.lexeme
  ORDER BY e.locale, w.lexeme
  ON CONFLICT (locale, word) DO UPDATE SET in_name = true WHERE excluded.in_name AND NOT search_word.in_name`;

/** Takes out the words that nothing has any more, and lets go of names that no name has. */
export async function tidyWords(sql: EntityManager): Promise<void> {
  await sql.execute(`
    WITH held AS (
      SELECT e.locale, w.lexeme AS word, bool_or(w.weights && ARRAY['A', 'B']) AS in_name
      FROM search_entry e CROSS JOIN LATERAL unnest(e.words) w GROUP BY 1, 2),
    gone AS (
      DELETE FROM search_word s WHERE NOT EXISTS (SELECT FROM held h WHERE h.locale = s.locale AND h.word = s.word))
    UPDATE search_word s SET in_name = h.in_name
    FROM held h WHERE h.locale = s.locale AND h.word = s.word AND h.in_name <> s.in_name`);
}
