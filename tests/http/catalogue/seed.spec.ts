import { ArticleList, ArticleResponse } from "@ampoule/contract";
import { readBody } from "@ampoule/domain/article";
import { createShippingProfilesWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { seed } from "../../../backend/src/seed";
import { withBackend } from "../../support/backend";

/** Every table that a seed writes to, row for row. */
const TABLES = [
  "clinic",
  "ingredient",
  "evidence_statement",
  "care_package",
  "care_package_terms",
  "care_package_formula",
  "article",
  "editorial_article_care_package_care_package",
  "product",
  "product_variant",
  "price",
  "product_sales_channel",
  "region",
  "region_payment_provider",
  "tax_region",
  "tax_rate",
  "api_key",
  "sales_channel",
  "stock_location",
  "store",
];

withBackend(({ container, sql, store, admin, region }) => {
  const contents = async () =>
    Object.fromEntries(
      await Promise.all(
        TABLES.map(async (table) => {
          const { rows } = await sql.raw(`SELECT t::text AS row FROM ${table} t ORDER BY 1`);
          return [table, rows.map((each: { row: string }) => each.row)] as const;
        }),
      ),
    );

  test("seeding again changes not a row", async () => {
    const before = await contents();
    expect(before["care_package"]).toHaveLength(16);
    await seed(container());
    expect(await contents()).toEqual(before);
  });

  test("seeding again keeps what staff have changed and removed", async () => {
    const { rows } = await sql.raw("SELECT id FROM product WHERE handle = 'radiance-kit'");
    await updateProductsWorkflow(container()).run({
      input: { selector: { id: rows[0].id }, update: { title: "Staff's own title" } },
    });
    await admin.delete(`/products/${(await sql.raw("SELECT id FROM product WHERE handle = 'athlete'")).rows[0].id}`);
    await seed(container());
    const { body } = await store.get("/care-packages/radiance-kit");
    expect(body).toMatchObject({ care_package: { title: "Staff's own title" } });
    expect((await store.get("/care-packages/athlete")).status).toBe(404);
  });

  test("nothing seeded claims to cure, treat, prevent, detox or boost, nor is anything said to be safe", async () => {
    const { rows } = await sql.raw(`
      SELECT p.handle, concat_ws(' ', p.title, p.subtitle, p.description, c.cautions::text, c.notices::text, c.questions::text) AS text
      FROM care_package c JOIN product p ON p.id = c.product_id
      UNION ALL SELECT handle, concat_ws(' ', what_it_is, cautions::text) FROM ingredient
      UNION ALL SELECT handle, concat_ws(' ', title, summary, body) FROM article`);
    const claims =
      /\b(cures?|heals?|treats|prevents?|detox\w*|boost\w*|anti-?ag(e)?ing|safe and effective|miracle|guarantee\w*)\b/i;
    for (const { handle, text } of rows)
      expect({ handle, claim: claims.exec(text)?.[0] }).toEqual({ handle, claim: undefined });
  });

  test("the article keeps its chapters and names the packages it is about", async () => {
    const { articles } = ArticleList.parse((await store.get("/articles")).body);
    const { article } = ArticleResponse.parse((await store.get(`/articles/${articles[0]?.handle}`)).body);
    expect(article.package_handles).toEqual(["ketamine-consultation", "ketamine-induction", "ketamine-maintenance"]);
    expect(readBody(article.body).sections.map(({ id }) => id)).toEqual([
      "before-you-read",
      "understanding-depression",
      "what-it-may-offer",
      "what-is-ketamine",
      "how-it-works",
      "preparing",
      "what-to-expect",
      "short-and-long-term",
      "comparing",
      "risks",
      "side-effects",
      "consultation",
    ]);
    const said = article.body;
    for (const must of ["not approved for depression", "Schedule III", "988", "bladder and urinary", "24 hours"])
      expect(said).toContain(must);
  });

  test("a product that staff create with a shipping profile can be bought without shipping", async () => {
    const { result: profiles } = await createShippingProfilesWorkflow(container()).run({
      input: { data: [{ name: "Parcels", type: "default" }] },
    });
    const { rows: channels } = await sql.raw("SELECT id FROM sales_channel LIMIT 1");
    const created = await admin.post("/products", {
      title: "New package",
      status: "published",
      shipping_profile_id: profiles[0]?.id,
      sales_channels: [{ id: channels[0].id }],
      options: [{ title: "Sold as", values: ["Course"] }],
      variants: [
        {
          title: "Course",
          options: { "Sold as": "Course" },
          manage_inventory: false,
          prices: [{ currency_code: "usd", amount: 80 }],
        },
      ],
    });
    expect(created.status).toBe(200);
    const product = created.body["product"] as { id: string; variants: { id: string }[] };
    const cart = await store.post("/carts", {
      region_id: region(),
      items: [{ variant_id: product.variants[0]?.id, quantity: 1 }],
    });
    expect(cart.body).toMatchObject({ cart: { items: [{ requires_shipping: false, unit_price: 80 }] } });

    await admin.post(`/products/${product.id}`, { shipping_profile_id: profiles[0]?.id });
    const { rows } = await sql.raw(
      "SELECT 1 FROM product_shipping_profile WHERE product_id = ? AND deleted_at IS NULL",
      [product.id],
    );
    expect(rows).toEqual([]);
  });
});
