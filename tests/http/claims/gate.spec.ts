import { ClaimReviewResponse, ErrorBody, type StaffClaim, StaffCarePackageResponse } from "@ampoule/contract";
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../../backend/src/modules/editorial";
import { refuseOpenClaims } from "../../../backend/src/workflows/claims/refuse-open-claims";
import { withBackend } from "../../support/backend";

const CLAIM = "This drip cures migraines.";
const ORDINARY = {
  title: "Evening drip",
  options: [{ title: "Sold as", values: ["Course"] }],
  variants: [{ title: "Course", options: { "Sold as": "Course" }, manage_inventory: false, prices: [] }],
};

withBackend(({ store, admin, container, sql }) => {
  const idOf = async (handle: string): Promise<string> =>
    (await sql.raw("SELECT id FROM product WHERE handle = ?", [handle])).rows[0].id;
  const stored = async (id: string) =>
    (await sql.raw("SELECT title, subtitle, description, status FROM product WHERE id = ?", [id])).rows[0];
  const refusal = (answer: { status: number; body: unknown }) => {
    const { code, fields } = ErrorBody.parse(answer.body);
    return [answer.status, code, fields && [...new Set(fields.map(({ path }) => path))]];
  };
  const review = async (id: string) =>
    ClaimReviewResponse.parse((await admin.get(`/claims/products/${id}`)).body).review;
  const draft = async (texts: Record<string, unknown>): Promise<string> => {
    const { status, body } = await admin.post("/products", { ...ORDINARY, ...texts, status: "draft" });
    expect(status).toBe(200);
    return (body as { product: { id: string } }).product.id;
  };
  const decideOn = (page: string, { subject, field, rule, excerpt, text_hash }: StaffClaim, change = {}) =>
    admin.post("/claims/decisions", {
      page: { type: "product", id: page },
      subject,
      field,
      rule,
      excerpt,
      text_hash,
      decision: "approved",
      approver: "Dr. Ada Demo, medical director",
      reason: "The named study supports this sentence.",
      evidence: "doi:10.3390/nu9080866",
      ...change,
    });

  test("the seed's pages have no open hit, though every package and article is published", async () => {
    const { rows: products } = await sql.raw("SELECT id, handle FROM product WHERE status = 'published'");
    expect(products).toHaveLength(16);
    for (const { id, handle } of products)
      expect({ handle, hits: (await review(id)).hits }).toEqual({ handle, hits: [] });
    const [article] = await container().resolve<EditorialModuleService>(EDITORIAL_MODULE).listArticles({});
    const answer = await admin.get(`/claims/articles/${article?.id}`);
    expect(ClaimReviewResponse.parse(answer.body).review).toMatchObject({ published: true, open: 0, hits: [] });
  });

  test("a draft may claim anything; publishing it is refused, and it stays a draft", async () => {
    const id = await draft({ description: CLAIM });
    expect(refusal(await admin.post(`/products/${id}`, { status: "published" }))).toEqual([
      409,
      "CLAIMS_OPEN",
      ["description"],
    ]);
    expect(await stored(id)).toMatchObject({ status: "draft", description: CLAIM });
    expect((await store.get(`/products/${id}`)).status).toBe(404);
  });

  test("mended by the proposal of the review, it is published", async () => {
    const id = await draft({ description: CLAIM });
    const [hit] = (await review(id)).hits;
    if (!hit) throw new Error("the claim is found");
    expect(hit).toMatchObject({ field: "description", rule: "cure", excerpt: "cures migraines", start: 10, end: 25 });
    const { start, end, text } = hit.proposal;
    const description = hit.text.slice(0, start) + text + hit.text.slice(end);
    const saved = await admin.post(`/products/${id}`, { description, status: "published" });
    expect([saved.status, (await stored(id)).status]).toEqual([200, "published"]);
  });

  test.each([
    ["title", { title: "Richmond's best IV drip" }],
    ["subtitle", { subtitle: "100% safe, no side effects" }],
    ["description", { description: CLAIM }],
    ["metadata.seo_title", { metadata: { seo_title: "IV therapy for migraines" } }],
  ])("a published product's %s is refused on creation and on change", async (field, texts) => {
    const created = await admin.post("/products", { ...ORDINARY, ...texts, status: "published" });
    expect(refusal(created)).toEqual([409, "CLAIMS_OPEN", [field]]);
    const { rows } = await sql.raw("SELECT id FROM product WHERE deleted_at IS NULL AND handle LIKE 'evening-drip%'");
    expect(rows).toEqual([]);

    const id = await idOf("myers");
    const before = await stored(id);
    expect(refusal(await admin.post(`/products/${id}`, texts))).toEqual([409, "CLAIMS_OPEN", [field]]);
    expect(await stored(id)).toEqual(before);
  });

  test("an image's alternative text is read too", async () => {
    const id = await draft({ images: [{ url: "https://clinic.example/1.jpg" }] });
    await sql.raw(`UPDATE image SET metadata = '{"alt": "Wrinkles disappear"}' WHERE product_id = ?`, [id]);
    expect(refusal(await admin.post(`/products/${id}`, { status: "published" }))).toEqual([
      409,
      "CLAIMS_OPEN",
      ["images.0.alt"],
    ]);
  });

  test("whoever the caller is: a workflow, a batch, a variant's title, one product among others", async () => {
    const id = await idOf("myers");
    const update = { description: CLAIM };
    const code = expect.objectContaining({ code: "CLAIMS_OPEN" });
    await expect(updateProductsWorkflow(container()).run({ input: { selector: { id }, update } })).rejects.toEqual(
      code,
    );
    await expect(
      createProductsWorkflow(container()).run({
        input: { products: [{ ...ORDINARY, ...update, status: "published" }] },
      }),
    ).rejects.toEqual(code);
    const batch = await admin.post("/products/batch", {
      update: [
        { id: await idOf("hydration"), subtitle: "Fluid, three times" },
        { id, ...update },
      ],
    });
    expect(refusal(batch)).toEqual([409, "CLAIMS_OPEN", ["description"]]);
    expect(await stored(await idOf("hydration"))).toMatchObject({ subtitle: expect.stringMatching(/^Half a liter/) });
    const { rows } = await sql.raw("SELECT id FROM product_variant WHERE product_id = ?", [id]);
    const variant = await admin.post(`/products/${id}/variants/${rows[0].id}`, { title: "Detox course" });
    expect(refusal(variant)).toMatchObject([409, "CLAIMS_OPEN", [expect.stringMatching(/^variants\.\d$/)]]);
    expect((await review(id)).open).toBe(0);
  });

  test("our own doors refuse too: a package's notices and cautions", async () => {
    const id = await idOf("radiance-kit");
    const { body } = await admin.get(`/care-packages/${id}`);
    const { settings, settings_version } = StaffCarePackageResponse.parse(body).care_package;
    const claimed = {
      ...settings,
      notices: [...(settings?.notices ?? []), "Boosts your immune system."],
      expected_version: settings_version,
    };
    expect(refusal(await admin.post(`/care-packages/${id}`, claimed))).toEqual([409, "CLAIMS_OPEN", ["notices.1"]]);
    const after = await admin.get(`/care-packages/${id}`);
    expect(after.body).toMatchObject({ care_package: { settings } });
  });

  test("a ketamine page without one of its statements is refused, and named", async () => {
    const id = await idOf("ketamine-induction");
    const { body } = await admin.get(`/care-packages/${id}`);
    const { settings, settings_version } = StaffCarePackageResponse.parse(body).care_package;
    const without = {
      ...settings,
      notices: settings?.notices.filter((notice) => !notice.includes("988")),
      expected_version: settings_version,
    };
    const answer = await admin.post(`/care-packages/${id}`, without);
    expect(refusal(answer)).toEqual([409, "CLAIMS_OPEN", ["notices"]]);
    expect(ErrorBody.parse(answer.body).fields?.[0]?.message).toMatch(/988/);
    const titled = await admin.post("/products", { ...ORDINARY, title: "Ketamine evening", status: "published" });
    expect(refusal(titled)).toEqual([409, "CLAIMS_OPEN", ["notices"]]);
  });

  test("an ingredient's words refuse every page that shows them", async () => {
    await sql.raw("UPDATE ingredient SET what_it_is = 'A vitamin that reverses aging.' WHERE handle = 'biotin'");
    const answer = await admin.post(`/products/${await idOf("radiance-kit")}`, { subtitle: "Six sessions" });
    expect(refusal(answer)).toMatchObject([409, "CLAIMS_OPEN", [expect.stringMatching(/^ingredients\..+what_it_is$/)]]);
    expect((await admin.post(`/products/${await idOf("hydration")}`, { subtitle: "Three times" })).status).toBe(200);
  });

  test("an article with an open hit is refused by the step that its publishing runs", async () => {
    const editorial = container().resolve<EditorialModuleService>(EDITORIAL_MODULE);
    const [article] = await editorial.listArticles({});
    const id = article?.id ?? "";
    await expect(refuseOpenClaims(container(), { article_ids: [id] })).resolves.toBeUndefined();
    await editorial.updateArticles({ id, summary: "Ketamine relieves depression within hours." });
    await expect(refuseOpenClaims(container(), { article_ids: [id] })).rejects.toMatchObject({
      code: "CLAIMS_OPEN",
      fields: expect.arrayContaining([expect.objectContaining({ path: "summary" })]),
    });
    await editorial.updateArticles({ id, status: "draft" });
    await expect(refuseOpenClaims(container(), { article_ids: [id] })).resolves.toBeUndefined();
  });

  const takeOver = (page: string, hits: readonly StaffClaim[]) =>
    admin.post("/claims/wording", {
      page: { type: "product", id: page },
      hits: hits.map(({ subject, field, rule, excerpt, text_hash }) => ({ subject, field, rule, excerpt, text_hash })),
    });

  test("the wordings are taken over where the claims stand: product, metadata, variant, package, ingredient", async () => {
    const id = await idOf("radiance-kit");
    await admin.post(`/products/${id}`, { status: "draft" });
    await admin.post(`/products/${id}`, {
      description: CLAIM,
      metadata: { seo_title: "Drips for migraines", kept: 1 },
    });
    await sql.raw("UPDATE product_variant SET title = 'Detox course' WHERE product_id = ?", [id]);
    await sql.raw("UPDATE care_package SET cautions = array_append(cautions, 'Heals asthma.') WHERE product_id = ?", [
      id,
    ]);
    await sql.raw("UPDATE ingredient SET what_it_is = 'A vitamin that reverses aging.' WHERE handle = 'biotin'");
    const { hits } = await review(id);
    const where = new Set(hits.map(({ subject, field }) => `${subject.type} ${field.split(".")[0]}`));
    expect([...where].sort()).toEqual([
      "ingredient what_it_is",
      "product cautions",
      "product description",
      "product metadata",
      "product variants",
    ]);
    const answer = await takeOver(id, hits);
    expect([answer.status, ClaimReviewResponse.parse(answer.body).review.hits]).toEqual([200, []]);
    const { rows } = await sql.raw("SELECT metadata FROM product WHERE id = ?", [id]);
    expect(rows[0].metadata).toMatchObject({ kept: 1 });
    expect((await stored(id)).description).not.toContain("cures");
    expect((await admin.post(`/products/${id}`, { status: "published" })).status).toBe(200);
  });

  test("a statement that is missing is added by the same click; what has changed since is taken over by none", async () => {
    const id = await idOf("ketamine-induction");
    await admin.post(`/products/${id}`, { status: "draft" });
    await sql.raw("UPDATE care_package SET notices = '{}' WHERE product_id = ?", [id]);
    const { hits } = await review(id);
    expect(new Set(hits.map(({ field }) => field))).toEqual(new Set(["notices"]));
    const [first] = hits;
    if (!first) throw new Error("statements are missing");
    const stale = await takeOver(id, [{ ...first, text_hash: "0".repeat(64) }]);
    expect(refusal(stale)).toEqual([409, "CLAIM_CHANGED", undefined]);
    expect((await takeOver(id, hits)).status).toBe(200);
    expect((await review(id)).hits).toEqual([]);
  });

  test("on a published page a wording that leaves another claim open is refused, and every text is as it was", async () => {
    const id = await idOf("radiance-kit");
    await sql.raw("UPDATE product SET subtitle = 'Detox', description = ? WHERE id = ?", [CLAIM, id]);
    await sql.raw("UPDATE care_package SET cautions = array_append(cautions, 'Heals asthma.') WHERE product_id = ?", [
      id,
    ]);
    const { hits } = await review(id);
    const some = hits.filter(({ field }) => field !== "subtitle");
    expect(refusal(await takeOver(id, some))).toEqual([409, "CLAIMS_OPEN", ["subtitle"]]);
    expect((await review(id)).hits).toEqual(hits);
    expect((await takeOver(id, hits)).status).toBe(200);
  });

  test("a tag, a type, a collection and a category may not be named by a claim", async () => {
    const refused = [409, "CLAIMS_OPEN"];
    const codeOf = async (path: string, body: unknown) => refusal(await admin.post(path, body)).slice(0, 2);
    expect(await codeOf("/product-tags", { value: "detox" })).toEqual(refused);
    expect(await codeOf("/product-types", { value: "Migraine relief" })).toEqual(refused);
    expect(await codeOf("/collections", { title: "Immune boosters" })).toEqual(refused);
    expect(await codeOf("/product-categories", { name: "Anti-aging" })).toEqual(refused);
    const { rows } = await sql.raw("SELECT count(*)::int AS left FROM product_tag WHERE value = 'detox'");
    expect(rows).toEqual([{ left: 0 }]);
    expect((await admin.post("/product-tags", { value: "evening" })).status).toBe(200);
  });

  test("an approval by a named approver and evidence lets these very words stand, and no others", async () => {
    const id = await draft({ description: CLAIM });
    const [hit] = (await review(id)).hits;
    if (!hit) throw new Error("the claim is found");
    const decided = await decideOn(id, hit);
    expect([decided.status, decided.body]).toMatchObject([
      201,
      { decision: { approver: "Dr. Ada Demo, medical director", recorded_by: "staff@ampoule.example", rule: "cure" } },
    ]);
    expect((await admin.post(`/products/${id}`, { status: "published" })).status).toBe(200);
    expect(await review(id)).toMatchObject({
      published: true,
      open: 0,
      hits: [{ decision: { decision: "approved" } }],
    });

    const changed = await admin.post(`/products/${id}`, { description: `${CLAIM} Ask us.` });
    expect(refusal(changed)).toEqual([409, "CLAIMS_OPEN", ["description"]]);
    expect((await decideOn(id, hit, { decision: "withdrawn" })).status).toBe(201);
    expect(refusal(await admin.post(`/products/${id}`, { subtitle: "Soon" }))).toEqual([
      409,
      "CLAIMS_OPEN",
      ["description"],
    ]);
    expect((await review(id)).decisions.map(({ decision }) => decision)).toEqual(["withdrawn", "approved"]);
  });

  test("an approval without a name, a reason or evidence is refused beside its field, and so is one of other words", async () => {
    const id = await draft({ description: CLAIM });
    const [hit] = (await review(id)).hits;
    if (!hit) throw new Error("the claim is found");
    const refused = async (change: Record<string, unknown>) => refusal(await decideOn(id, hit, change));
    expect(await refused({ approver: " " })).toEqual([400, "INVALID_INPUT", ["approver"]]);
    expect(await refused({ reason: "ok" })).toEqual([400, "INVALID_INPUT", ["reason"]]);
    expect(await refused({ evidence: "a friend told me" })).toEqual([400, "INVALID_INPUT", ["evidence"]]);
    expect(await refused({ text_hash: "0".repeat(64) })).toEqual([409, "CLAIM_CHANGED", undefined]);
    expect(await refused({ decision: "withdrawn" })).toEqual([400, "INVALID_INPUT", ["decision"]]);
    expect(await refused({ page: { type: "product", id: "prod_none" } })).toEqual([404, "NOT_FOUND", undefined]);
  });

  test("a missing statement can't be waived", async () => {
    const id = await draft({ title: "Ketamine evening" });
    const hit = (await review(id)).hits.find(({ rule }) => rule === "ketamine_statement");
    if (!hit) throw new Error("a statement is missing");
    expect(refusal(await decideOn(id, hit))).toEqual([400, "INVALID_INPUT", ["rule"]]);
  });

  test("the database refuses to change or remove a decision", async () => {
    const id = await draft({ description: CLAIM });
    const [hit] = (await review(id)).hits;
    if (!hit) throw new Error("the claim is found");
    await decideOn(id, hit);
    for (const change of [
      "UPDATE claim_decision SET approver = 'x'",
      "DELETE FROM claim_decision",
      "TRUNCATE claim_decision",
    ])
      await expect(sql.raw(change)).rejects.toThrow(/decisions are final/);
  });

  test("who isn't signed in reads no review and decides nothing", async () => {
    const id = await idOf("myers");
    const anonymous = { authorization: "none" };
    expect((await admin.get(`/claims/products/${id}`, anonymous)).status).toBe(401);
    expect((await admin.post("/claims/decisions", {}, anonymous)).status).toBe(401);
    expect((await admin.get("/claims/products/prod_none")).status).toBe(404);
  });
});
