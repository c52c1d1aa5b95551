import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";

/** One word as it was typed, and its forms: none where no typing error is forgiven in it. */
export type Typed = { readonly token: string; readonly forms: readonly string[] };

/** What the vocabulary makes of one typed word. */
export type Heard = {
  readonly token: string;
  /** A word of some name begins with it. */
  readonly known: boolean;
  /** Words that it may have been meant for, where it isn't known. */
  readonly near: readonly { readonly word: string; readonly in_name: boolean }[];
};

/** Texts of tsqueries: in a thing's own names, in those or in what belongs to it, anywhere. */
type Sought = { readonly names: string; readonly related: string; readonly anywhere: string };

export type Asked = {
  readonly locale: string;
  readonly sales_channel_ids: readonly string[];
  /** All that was typed without its spaces, and the same without its typing errors. */
  readonly name: string;
  readonly mended_name: string;
  readonly plain: Sought;
  readonly forgiving: Sought;
  readonly limit: number;
};

/** `count`: how many there are of its kind. A lower tier is a closer match. */
export type Found = {
  readonly kind: string;
  readonly entity_id: string;
  readonly tier: number;
  readonly count: number;
};

/** In one statement for all the words; within a transaction, for which alone it asks trigrams to be more forgiving. */
export async function hear(sql: EntityManager, locale: string, typed: readonly Typed[]): Promise<Heard[]> {
  await sql.execute("SET LOCAL pg_trgm.word_similarity_threshold = 0.3");
  const rows = await sql.execute<{ token: string; known: boolean; word: string | null; in_name: boolean | null }[]>(
    HEAR,
    [locale, JSON.stringify(typed), locale],
  );
  return typed.map(({ token }) => {
    const heard = rows.filter((row) => row.token === token);
    return {
      token,
      known: heard.some(({ known }) => known),
      near: heard.flatMap(({ word, in_name }) => (word === null ? [] : [{ word, in_name: in_name === true }])),
    };
  });
}

// `~>=~` and `~<~` are LIKE 'token%' in a form that an index can serve for a value which isn't known beforehand.
const HEAR = `
  SELECT asked.token, asked.known, near.word, near.in_name
  FROM (
    SELECT t.token, t.forms, EXISTS (
      SELECT FROM search_word k WHERE k.locale = ? AND k.in_name
        AND k.word ~>=~ t.token AND k.word ~<~ (t.token || chr(1114111))) AS known
    FROM jsonb_to_recordset(?::jsonb) AS t(token text, forms text[])) asked
  LEFT JOIN LATERAL (
    SELECT s.word, s.in_name FROM search_word s
    WHERE NOT asked.known AND cardinality(asked.forms) > 0 AND s.locale = ?
      AND (s.forms && asked.forms OR s.word % asked.token OR asked.token <% s.word)
    ORDER BY s.in_name DESC, s.forms && asked.forms DESC, similarity(s.word, asked.token) DESC, s.word
    LIMIT 40) near ON true`;

/** The closest of each kind. */
export function find(sql: EntityManager, asked: Asked): Promise<Found[]> {
  const { locale, sales_channel_ids, name, mended_name, plain, forgiving, limit } = asked;
  return sql.execute<Found[]>(closest(TIER), [
    name,
    name,
    plain.names,
    plain.related,
    plain.anywhere,
    mended_name,
    mended_name,
    forgiving.names,
    forgiving.related,
    ...[locale, forgiving.anywhere, JSON.stringify(sales_channel_ids), limit],
  ]);
}

/** Those with some of the words at least: the more of them, the closer. `each`: a tsquery's text for each word. */
export function findSome(sql: EntityManager, asked: Asked, each: readonly string[]): Promise<Found[]> {
  const { locale, sales_channel_ids, limit } = asked;
  const any = each.map((one) => `(${one})`).join(" | ");
  return sql.execute<Found[]>(
    closest("(SELECT count(*) FROM jsonb_array_elements_text(?::jsonb) one WHERE NOT words @@ one::tsquery)"),
    [JSON.stringify(each), locale, any, JSON.stringify(sales_channel_ids), limit],
  );
}

/** Exact before beginning before mended; a thing's own names before what belongs to it, that before its text. */
const TIER = `
  CASE
    WHEN ? = ANY(names) THEN 0
    WHEN EXISTS (SELECT FROM unnest(names) name WHERE starts_with(name, ?)) THEN 1
    WHEN words @@ ?::tsquery THEN 2
    WHEN words @@ ?::tsquery THEN 3
    WHEN words @@ ?::tsquery THEN 4
    WHEN ? = ANY(names) THEN 5
    WHEN EXISTS (SELECT FROM unnest(names) name WHERE starts_with(name, ?)) THEN 6
    WHEN words @@ ?::tsquery THEN 7
    WHEN words @@ ?::tsquery THEN 8
    ELSE 9
  END`;

/** Where the title itself matched, the shorter one is closer; else the clinic's own order holds. */
const closest = (tier: string): string => `
  WITH matching AS (
    SELECT kind, entity_id, handle, position, title_length, ${tier} AS tier FROM search_entry
    WHERE locale = ? AND words @@ ?::tsquery
      AND (sales_channel_ids IS NULL
        OR sales_channel_ids && ARRAY(SELECT jsonb_array_elements_text(?::jsonb)))),
  placed AS (
    SELECT kind, entity_id, tier, count(*) OVER (PARTITION BY kind)::int AS count, row_number() OVER (
      PARTITION BY kind
      ORDER BY tier, CASE WHEN tier IN (3, 4, 8, 9) THEN 0 ELSE title_length END, position, handle) AS place
    FROM matching)
  SELECT kind, entity_id, tier::int, count FROM placed WHERE place <= ? ORDER BY tier, kind, place`;
