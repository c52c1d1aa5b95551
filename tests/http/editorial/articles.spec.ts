import { ArticleList, ArticleResponse, StaffArticleList } from "@ampoule/contract";
import { withBackend } from "../../support/backend";
import { COMPLETE, desk, HOUR_MS } from "./desk";

withBackend((backend) => {
  const { store, admin, sql } = backend;
  const { refusal, articleIn, created, read, save, turn, published, shown, inAnHour, scheduled, clockAt } =
    desk(backend);

  test("a draft needs a title alone, gets an address from it, and is shown to nobody", async () => {
    const first = articleIn(await admin.post("/articles", { title: "What’s in a Drip?" }));
    const second = articleIn(await admin.post("/articles", { title: "What’s in a drip" }));
    expect([first.handle, second.handle]).toEqual(["what-s-in-a-drip", "what-s-in-a-drip-2"]);
    expect(first).toMatchObject({ status: "draft", version: 1, changed_by: "staff@ampoule.example", body: "" });
    expect(await shown(first.handle)).toBe(404);
  });

  test("staff write, publish and change an article, and clients read it as it is saved", async () => {
    const { rows } = await sql.raw("SELECT id FROM product WHERE handle IN ('myers', 'hydration') ORDER BY handle");
    const product_ids = rows.map(({ id }: { id: string }) => id);
    const article = await published({ product_ids });
    expect(article).toMatchObject({
      status: "published",
      version: 2,
      sources: [{ url: "https://doi.org/10.3390/nu9080866" }],
    });
    expect(article.packages.map(({ handle }) => handle).sort()).toEqual(["hydration", "myers"]);

    const asRead = async () => ArticleResponse.parse((await store.get(`/articles/${COMPLETE.handle}`)).body).article;
    expect(await asRead()).toMatchObject({ title: COMPLETE.title, body: COMPLETE.body, reading_min: 1 });
    expect([...(await asRead()).package_handles].sort()).toEqual(["hydration", "myers"]);
    const listed = ArticleList.parse((await store.get("/articles")).body);
    expect(listed.articles.map(({ handle }) => handle)).toEqual(["ketamine-infusions-and-depression", COMPLETE.handle]);

    const saved = await save(article.id, 2, { title: "How an infusion goes", product_ids: product_ids.slice(0, 1) });
    expect(articleIn(saved)).toMatchObject({ version: 3, status: "published" });
    expect(await asRead()).toMatchObject({ title: "How an infusion goes", package_handles: ["hydration"] });

    expect((await turn(article.id, 3, "archived")).status).toBe(200);
    expect(await shown()).toBe(404);
    const again = articleIn(await turn(article.id, 4, "published"));
    expect(again.published_at).toBe(article.published_at);
    expect((await turn(article.id, 5, "draft")).status).toBe(200);
    expect(await shown()).toBe(404);
  });

  test("a draft that clients never could read is deleted; one that they could is kept, and so is another's change", async () => {
    const { rows } = await sql.raw("SELECT id FROM product WHERE handle = 'myers'");
    const { id, version } = await created({ product_ids: [rows[0].id] });
    expect((await save(id, version, { product_ids: [rows[0].id] })).status).toBe(200);
    expect(refusal(await admin.delete(`/articles/${id}?expected_version=${version}`))).toEqual([409, "EDIT_CONFLICT"]);
    expect((await admin.delete(`/articles/${id}?expected_version=${version + 1}`)).body).toEqual({ id, deleted: true });
    expect((await admin.get(`/articles/${id}`)).status).toBe(404);
    expect((await admin.delete(`/articles/${id}?expected_version=${version + 1}`)).status).toBe(404);
    expect(refusal(await admin.delete(`/articles/${id}`))).toEqual([400, "INVALID_INPUT", ["expected_version"]]);

    // Its address is free again, and what it was about is on no page of the package.
    const again = await published();
    expect(again.handle).toBe(COMPLETE.handle);
    for (const [at, status] of [
      [2, "published"],
      [3, "draft"],
    ] as const) {
      const refused = await admin.delete(`/articles/${again.id}?expected_version=${at}`);
      expect(refusal(refused)).toEqual([409, "ARTICLE_WAS_READ"]);
      if (status === "published") expect((await turn(again.id, 2, "draft")).status).toBe(200);
    }
  });

  const WRONG: [string, Record<string, unknown>, string[]][] = [
    ["no title", { title: " " }, ["title"]],
    ["an address of other letters", { handle: "How it goes" }, ["handle"]],
    ["an address that is taken", { handle: "ketamine-infusions-and-depression" }, ["handle"]],
    ["a day that is none", { reviewed_on: "2026-02-30" }, ["reviewed_on"]],
    ["a day to come", { reviewed_on: "2999-01-01" }, ["reviewed_on"]],
    ["a source without a name", { sources: [{ citation: "", url: "https://nih.gov/x" }] }, ["sources.0.citation"]],
    ["a source that is neither URL nor DOI", { sources: [{ citation: "A", url: "a book" }] }, ["sources.0.url"]],
    ["a source with a script", { sources: [{ citation: "A", url: "javascript:alert(1)" }] }, ["sources.0.url"]],
    ["a source inside the network", { sources: [{ citation: "A", url: "http://10.0.0.1/x" }] }, ["sources.0.url"]],
    ["a link with a script", { body: "[here](javascript:alert(1))" }, ["body"]],
    ["a link to another host without a scheme", { body: "[here](//evil.example)" }, ["body"]],
    ["an image from elsewhere", { body: "![A vial](https://elsewhere.example/1.png)" }, ["body"]],
    ["quotes beyond measure", { body: ">".repeat(20_000) }, ["body"]],
    ["too much text", { body: "a".repeat(60_001) }, ["body"]],
    ["a package that isn't there", { product_ids: ["prod_none"] }, ["product_ids.0"]],
    ["a field that nobody knows", { status: "published" }, ["status"]],
  ];

  test("what can't be stored is refused beside its field, on creation and on change, and nothing is stored", async () => {
    const before = await created();
    for (const [name, wrong, paths] of WRONG) {
      const creation = await admin.post("/articles", { ...COMPLETE, handle: "other", ...wrong });
      for (const answer of [creation, await save(before.id, 1, wrong)])
        expect({ name, refusal: refusal(answer) }).toEqual({ name, refusal: [400, "INVALID_INPUT", paths] });
    }
    expect(await read(before.id)).toEqual(before);
    const { rows } = await sql.raw("SELECT count(*)::int AS count FROM article");
    expect(rows[0].count).toBe(2);
  });

  test("what a published article needs is named where it is missing, and it stays a draft", async () => {
    const { id } = articleIn(await admin.post("/articles", { title: "Bare" }));
    const missing = ["summary", "author", "medical_reviewer", "reviewed_on", "body"];
    for (const answer of [await turn(id, 1, "published"), await turn(id, 1, "scheduled", { publish_at: inAnHour() })])
      expect(refusal(answer)).toEqual([409, "ARTICLE_INCOMPLETE", missing]);
    expect(await read(id)).toMatchObject({ status: "draft", version: 1 });
    const article = await published();
    expect(refusal(await save(article.id, 2, { author: "" }))).toEqual([409, "ARTICLE_INCOMPLETE", ["author"]]);
    expect((await read(article.id)).author).toBe(COMPLETE.author);
  });

  test("what isn't there is not found, and nobody but staff sees or changes articles", async () => {
    for (const answer of [
      await admin.get("/articles/art_none"),
      await save("art_none", 1),
      await turn("art_none", 1, "draft"),
    ])
      expect(refusal(answer)).toEqual([404, "NOT_FOUND"]);
    const { id } = await created();
    const stranger = { authorization: "" };
    expect((await admin.get("/articles", stranger)).status).toBe(401);
    expect((await admin.get(`/articles/${id}`, stranger)).status).toBe(401);
    for (const path of ["/articles", `/articles/${id}`, `/articles/${id}/status`])
      expect((await admin.post(path, {}, stranger)).status).toBe(401);
  });

  test("of two who edit the same article the second is told, and what the first saved stays", async () => {
    const { id } = await created();
    const race = await Promise.all(["One", "Two", "Three"].map((title) => save(id, 1, { title })));
    expect(race.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const late = race.find(({ status }) => status === 409);
    expect(late && refusal(late)).toEqual([409, "EDIT_CONFLICT"]);
    const kept = await read(id);
    const first = race.find(({ status }) => status === 200);
    expect(first && articleIn(first)).toEqual(kept);
    expect(kept.version).toBe(2);
    expect(refusal(await turn(id, 1, "published"))).toEqual([409, "EDIT_CONFLICT"]);
    expect((await save(id, 2, { title: "Mine after all" })).status).toBe(200);
  });

  test("what is scheduled is published when its time has come, once, however often the clock asks", async () => {
    const { id, version, publish_at } = await scheduled();
    expect(publish_at).not.toBeNull();
    await clockAt(HOUR_MS - 60_000);
    expect(await read(id)).toMatchObject({ status: "scheduled", version });
    expect(await shown()).toBe(404);
    await Promise.all([1, 2, 3].map(() => clockAt(HOUR_MS + 1_000)));
    const done = await read(id);
    expect(done).toMatchObject({ status: "published", publish_at: null, changed_by: null, version: version + 1 });
    await clockAt(2 * HOUR_MS);
    expect(await read(id)).toEqual(done);
    expect(await shown()).toBe(200);
  });

  test("a schedule is in the future, an instant, and gone with the status", async () => {
    const { id } = await created();
    for (const publish_at of ["2020-01-01T00:00:00Z", "2999-01-01T09:00", "tomorrow"])
      expect(refusal(await turn(id, 1, "scheduled", { publish_at }))).toEqual([400, "INVALID_INPUT", ["publish_at"]]);
    expect(refusal(await turn(id, 1, "scheduled"))).toEqual([400, "INVALID_INPUT", ["publish_at"]]);
    expect(refusal(await turn(id, 1, "elsewhere"))).toEqual([400, "INVALID_INPUT", ["status"]]);
    const answer = await turn(id, 1, "scheduled", { publish_at: "2999-01-01T09:00:00-05:00" });
    expect(articleIn(answer).publish_at).toBe("2999-01-01T14:00:00.000Z");
    expect(articleIn(await turn(id, 2, "draft")).publish_at).toBeNull();
    await clockAt(2_000 * 365 * 24 * HOUR_MS);
    expect((await read(id)).status).toBe("draft");
  });

  test("staff find articles by words, by status, and in the order they ask for", async () => {
    await created({ title: "Zinc, 100% explained", handle: "zinc", author: "Ada Lovelace" });
    await scheduled({ title: "Another", handle: "another" });
    const list = async (query: string) => StaffArticleList.parse((await admin.get(`/articles?${query}`)).body);
    const titles = async (query: string) => (await list(query)).articles.map(({ title }) => title);
    expect(await titles("q=lovelace")).toEqual(["Zinc, 100% explained"]);
    expect(await titles("q=100%25")).toEqual(["Zinc, 100% explained"]);
    expect(await titles("q=1_0")).toEqual([]);
    expect(await titles("status=scheduled")).toEqual(["Another"]);
    expect(await titles("order=title")).toEqual([
      expect.stringMatching(/^Another/),
      expect.stringMatching(/^Ketamine/),
      expect.stringMatching(/^Zinc/),
    ]);
    expect((await titles("order=-title"))[0]).toMatch(/^Zinc/);
    expect((await titles(""))[0]).toBe("Another");
    expect(await list("limit=1&offset=1")).toMatchObject({ count: 3, limit: 1, offset: 1, zone: "America/New_York" });
    expect(refusal(await admin.get("/articles?order=body"))).toEqual([400, "INVALID_INPUT", ["order"]]);
  });
});
