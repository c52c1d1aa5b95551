import { Client } from "pg";

/** Columns that name the row itself or a row that is copied along. */
type Copied = { readonly table: string; readonly names: readonly string[]; readonly numbered?: readonly string[] };

/** In an order in which each row's references are there before it. */
const PACKAGES: readonly Copied[] = [
  { table: "product", names: ["id", "handle"], numbered: ["title"] },
  { table: "product_sales_channel", names: ["id", "product_id"] },
  { table: "product_option", names: ["id"] },
  { table: "product_option_value", names: ["id", "option_id"] },
  { table: "product_product_option", names: ["id", "product_id", "product_option_id"] },
  { table: "product_variant", names: ["id", "product_id", "sku"] },
  { table: "product_variant_option", names: ["variant_id", "option_value_id"] },
  { table: "price_set", names: ["id"] },
  { table: "price", names: ["id", "price_set_id"] },
  { table: "product_variant_price_set", names: ["id", "variant_id", "price_set_id"] },
  { table: "care_package", names: ["id", "product_id"] },
  { table: "care_package_terms", names: ["id", "care_package_id", "variant_id"] },
  { table: "care_package_formula", names: ["id", "care_package_id"] },
];
const INGREDIENTS: readonly Copied[] = [
  { table: "ingredient", names: ["id", "handle"], numbered: ["name"] },
  { table: "evidence_statement", names: ["id", "ingredient_id"] },
];

/** How many packages and ingredients there are afterwards. */
export type Enlarged = { readonly packages: number; readonly ingredients: number };

/**
 * Copies the demo's catalogue until it is a large one, row by row as it is, each copy with its number in its name. A
 * third of a copy's formula is of copied ingredients, so that these are in packages too.
 */
export async function enlarge(database_url: string, wanted: Enlarged): Promise<Enlarged> {
  const client = new Client({ connectionString: database_url });
  await client.connect();
  try {
    await client.query("BEGIN");
    const held = await count(client);
    const copies = {
      packages: Math.ceil(wanted.packages / held.packages) - 1,
      ingredients: Math.ceil(wanted.ingredients / held.ingredients) - 1,
    };
    for (const table of INGREDIENTS) await copy(client, table, copies.ingredients);
    for (const table of PACKAGES) await copy(client, table, copies.packages);
    await client.query(
      `UPDATE care_package_formula f SET ingredient_id = f.ingredient_id || '-' || (1 + hashtext(f.id) % $1::int + $1) % $1
       WHERE f.care_package_id ~ '-[0-9]+$' AND hashtext(f.id || 'third') % 3 = 0
         AND EXISTS (SELECT FROM ingredient i
                     WHERE i.id = f.ingredient_id || '-' || (1 + hashtext(f.id) % $1::int + $1) % $1)`,
      [copies.ingredients],
    );
    await client.query("COMMIT");
    await client.query("ANALYZE");
    return await count(client);
  } finally {
    await client.end();
  }
}

async function copy(client: Client, { table, names, numbered = [] }: Copied, copies: number): Promise<void> {
  const changes = [
    ...names.map((column) => `'${column}', t.${column} || '-' || n`),
    ...numbered.map((column) => `'${column}', t.${column} || ' ' || n`),
  ].join(", ");
  await client.query(
    `INSERT INTO ${table} SELECT copied.* FROM ${table} t, generate_series(1, $1::int) n,
       jsonb_populate_record(t, jsonb_strip_nulls(jsonb_build_object(${changes}))) copied
     WHERE to_jsonb(t) ->> 'deleted_at' IS NULL`,
    [copies],
  );
}

async function count(client: Client): Promise<Enlarged> {
  const { rows } = await client.query<Enlarged>(
    `SELECT (SELECT count(*)::int FROM care_package WHERE deleted_at IS NULL) AS packages,
       (SELECT count(*)::int FROM ingredient WHERE deleted_at IS NULL) AS ingredients`,
  );
  const [counted] = rows;
  if (!counted) throw new Error("Broken invariant: a count is a row");
  return counted;
}
