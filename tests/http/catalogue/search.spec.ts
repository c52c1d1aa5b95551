import { ErrorBody, SearchResponse, type SearchKind } from "@ampoule/contract";
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../../backend/src/modules/editorial";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../backend/src/modules/formulary";
import { withBackend } from "../../support/backend";

withBackend(({ store, admin, container, sql, mendIndex }) => {
  const search = async (q: string, rest = "") => {
    const { status, body } = await store.get(`/search?q=${encodeURIComponent(q)}${rest}`);
    if (status !== 200) throw new Error(`${q}: ${status} ${JSON.stringify(body)}`);
    return SearchResponse.parse(body);
  };
  const handlesOf = (answer: SearchResponse, kind: SearchKind) =>
    answer.groups.find((group) => group.kind === kind)?.results.map(({ handle }) => handle) ?? [];
  const first = async (q: string, kind: SearchKind) => handlesOf(await search(q), kind)[0];
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  /** Until it is so, for two seconds at the most. */
  const soon = async (what: () => Promise<unknown>, expected: unknown) => {
    for (const until = Date.now() + 10_000; Date.now() < until;) {
      if (JSON.stringify(await what()) === JSON.stringify(expected)) break;
      await pause(50);
    }
    expect(await what()).toEqual(expected);
  };
  const productOf = async (handle: string) => {
    const { body } = await store.get(`/care-packages/${handle}`);
    return (body["care_package"] as { product_id: string }).product_id;
  };

  /** What was typed, and what is to come first of which kind. */
  type Case = readonly [q: string, kind: SearchKind, handle: string];
  const expectFound = async (cases: readonly Case[]) => {
    const found: [string, SearchKind, string | undefined][] = [];
    for (const [q, kind] of cases) found.push([q, kind, await first(q, kind)]);
    expect(found).toEqual(cases);
  };

  test("a name is found as it stands, and as it is being typed", () =>
    expectFound([
      ["Glutathione", "package", "glutathione"],
      ["glut", "package", "glutathione"],
      ["glutathion", "ingredient", "glutathione"],
      ["VITAMIN C", "package", "vitamin-c"],
      ["vitamin c", "ingredient", "ascorbic-acid"],
      ["nad", "package", "nad-starter"],
      ["nad", "ingredient", "nad-plus"],
      ["ketamine dep", "article", "ketamine-infusions-and-depression"],
    ]));

  test("spaces, hyphens, signs and accents don't matter", () =>
    expectFound([
      ["b12", "package", "b12-shots"],
      ["b-12", "package", "b12-shots"],
      ["b 12", "package", "b12-shots"],
      ["vitamin b 12", "ingredient", "vitamin-b12"],
      ["vitaminb12", "ingredient", "vitamin-b12"],
      ["vitaminc", "ingredient", "ascorbic-acid"],
      ["nad+", "package", "nad-starter"],
      ["NAD plus", "ingredient", "nad-plus"],
      ["bcomplex", "ingredient", "b-complex"],
      ["b complex", "ingredient", "b-complex"],
      ["alpha lipoic", "package", "alpha-lipoic"],
      ["alphalipoic acid", "package", "alpha-lipoic"],
      ["ringers lactate", "ingredient", "lactated-ringers"],
      ["glútàthïöne", "package", "glutathione"],
    ]));

  test("what something is also known as counts", () =>
    expectFound([
      ["cobalamin", "ingredient", "vitamin-b12"],
      ["normal saline", "ingredient", "sodium-chloride"],
      ["gsh", "ingredient", "glutathione"],
    ]));

  test("typing errors are forgiven", () =>
    expectFound([
      ["vitamn c", "package", "vitamin-c"],
      ["vitamn c", "ingredient", "ascorbic-acid"],
      ["glutatione", "package", "glutathione"],
      ["gluthatione", "package", "glutathione"],
      ["gluthat", "package", "glutathione"],
      ["znic", "ingredient", "zinc"],
      ["bioitn", "ingredient", "biotin"],
      ["magnezium", "ingredient", "magnesium-chloride"],
      ["hidration", "package", "hydration"],
      ["ketamin inducton", "package", "ketamine-induction"],
      ["askorbic acid", "ingredient", "ascorbic-acid"],
      ["mayers", "package", "myers"],
      ["radience", "package", "radiance-kit"],
    ]));

  test("an exact name comes before a beginning, that before what is in it, and a typing error comes last", async () => {
    expect(handlesOf(await search("glutathione"), "package")).toEqual(["glutathione", "glow-plus"]);
    expect(handlesOf(await search("vitamin c"), "package")[0]).toBe("vitamin-c");
    // Vitamin C is in the radiance kit, whose title doesn't say so.
    expect(handlesOf(await search("vitamin c"), "package")).toContain("radiance-kit");
    expect(handlesOf(await search("ketamine"), "package")).toHaveLength(3);
    const shown = await search("glow");
    expect(shown.read_as).toBeNull();
    expect(handlesOf(shown, "package")).toEqual(["glow-plus"]);
  });

  test("what was mended is told, what was typed rightly isn't", async () => {
    expect((await search("vitamn c")).read_as).toBe("vitamin c");
    expect((await search("vitamin c")).read_as).toBeNull();
  });

  test("where nothing has all of the words, what has some is shown and said to be that", async () => {
    const answer = await search("glutathione parrot");
    expect(answer.partly).toBe(true);
    expect(handlesOf(answer, "package")).toContain("glutathione");
    expect(await search("parrot")).toEqual({ groups: [], read_as: null, partly: false });
  });

  test("a condition finds no package that is not for it", async () => {
    expect(handlesOf(await search("pregnancy"), "package")).toEqual([]);
    expect(handlesOf(await search("digoxin"), "package")).toEqual([]);
  });

  test("nothing asked, nothing found; of each kind as many as were asked for, and the count of all", async () => {
    const nothing = { groups: [], read_as: null, partly: false };
    for (const q of ["", "   ", "+-*/"]) expect(await search(q)).toEqual(nothing);
    expect(SearchResponse.parse((await store.get("/search")).body)).toEqual(nothing);
    const { groups } = await search("ketamine", "&limit=1");
    // The ingredient's name is the very word.
    expect(groups.map(({ kind, count, results }) => [kind, count, results.length])).toEqual([
      ["ingredient", 1, 1],
      ["package", 3, 1],
      ["article", 1, 1],
    ]);
  });

  test("it is found and told in Spanish, by its English name too; another language is answered in English", async () => {
    const spanish = await search("glutatión", "&locale=es");
    expect(handlesOf(spanish, "ingredient")[0]).toBe("glutathione");
    expect(spanish.groups.flatMap(({ results }) => results).map(({ title }) => title)).toContain("Glutatión");
    expect(handlesOf(await search("vitamna c", "&locale=es"), "ingredient")[0]).toBe("ascorbic-acid");
    expect(handlesOf(await search("glutathione", "&locale=es"), "package")[0]).toBe("glutathione");
    expect(handlesOf(await search("glutathione", "&locale=de"), "package")[0]).toBe("glutathione");
  });

  test("hostile input does no harm", async () => {
    const inputs = {
      quotes: "' OR 1=1 --",
      signs_of_a_query: "a & b | !c <-> (d:*A) \\",
      patterns: "%_\\%.*+?^${}()|[]",
      control_characters: "\u0007glut\u001b[2J\u200bathione",
      // A browser sends the sign for half a letter, not the half.
      half_a_letter: "\ufffd glutathione",
      another_script: "ビタミン 𐌰𐌱 فيتامين",
      one_long_word: "a".repeat(80),
      many_words: "a b c d e f g h i j k l m n o p q r s t u v w x y z",
      placeholders: "??? ? \\? :name $1",
    };
    for (const [what, q] of Object.entries(inputs)) {
      const { status, body } = await store.get(`/search?q=${encodeURIComponent(q)}`);
      expect([what, status, SearchResponse.safeParse(body).success]).toEqual([what, 200, true]);
    }
    expect(await first("glutathione", "package")).toBe("glutathione");
  });

  test("what isn't a search is refused with its field named", async () => {
    const refused = async (query: string) => {
      const { status, body } = await store.get(`/search?${query}`);
      return [status, ErrorBody.parse(body).code, ErrorBody.parse(body).fields?.map(({ path }) => path)];
    };
    expect(await refused(`q=${"a".repeat(81)}`)).toEqual([400, "INVALID_INPUT", ["q"]]);
    expect(await refused("q[]=a&q[]=b")).toEqual([400, "INVALID_INPUT", ["q"]]);
    expect(await refused("q=glut%00athione")).toEqual([400, "INVALID_INPUT", ["q"]]);
    expect(await refused("q=a&limit=21")).toEqual([400, "INVALID_INPUT", ["limit"]]);
    expect(await refused("q=a&kind=order")).toEqual([400, "INVALID_INPUT", ["kind"]]);
  });

  test("a draft, an article that isn't published and another channel's package are never found", async () => {
    const product_id = await productOf("athlete");
    expect(await first("athlete", "package")).toBe("athlete");
    expect((await admin.post(`/products/${product_id}`, { status: "draft" })).status).toBe(200);
    await soon(() => search("athlete").then((answer) => handlesOf(answer, "package")), []);

    const editorial = container().resolve<EditorialModuleService>(EDITORIAL_MODULE);
    const [article] = await editorial.listArticles({ handle: "ketamine-infusions-and-depression" });
    await editorial.updateArticles({ id: article?.id ?? "", status: "draft" });
    await soon(() => search("depression").then((answer) => handlesOf(answer, "article")), []);

    const { body } = await admin.post("/api-keys", { title: "Elsewhere", type: "publishable" });
    const { token, id } = body["api_key"] as { token: string; id: string };
    const made = await admin.post("/sales-channels", { name: "Elsewhere" });
    const { id: channel_id } = made.body["sales_channel"] as { id: string };
    await admin.post(`/api-keys/${id}/sales-channels`, { add: [channel_id] });
    const elsewhere = async () =>
      handlesOf(
        SearchResponse.parse((await store.get("/search?q=glutathione", { "x-publishable-api-key": token })).body),
        "package",
      );
    expect(await elsewhere()).toEqual([]);
    await admin.post(`/sales-channels/${channel_id}/products`, { add: [await productOf("glow-plus")] });
    await soon(elsewhere, ["glow-plus"]);
  });

  test("what staff save is found within two seconds: a title, a name, a formula, a new ingredient", async () => {
    const product_id = await productOf("hydration");
    await admin.post(`/products/${product_id}`, { title: "Quenching drip" });
    await soon(() => first("quenching", "package"), "hydration");
    await soon(() => first("hydration", "package"), "hydration");

    const formulary = container().resolve<FormularyModuleService>(FORMULARY_MODULE);
    const [biotin] = await formulary.listIngredients({ handle: "biotin" });
    await formulary.updateIngredients({ id: biotin?.id ?? "", also_known_as: ["Vitamin H"] });
    await soon(() => first("vitamin h", "ingredient"), "biotin");
    // It is in the radiance kit, by its new name, too.
    await soon(() => search("vitamin h").then((answer) => handlesOf(answer, "package").includes("radiance-kit")), true);

    const made = await formulary.createIngredients({
      ...{ handle: "selenium", name: "Selenium", also_known_as: [], kind: "mineral", colour: "#123456" },
      ...{ what_it_is: "A trace element.", cautions: [], allergens: [], interactions: [] },
    });
    await soon(() => first("selenum", "ingredient"), "selenium");
    await formulary.deleteIngredients(made.id);
    await soon(() => search("selenium").then((answer) => answer.groups), []);
  });

  test("what a crash kept from the index is found once it is mended, and mending it again changes nothing", async () => {
    expect(await mendIndex()).toBe(0);
    await sql.raw("UPDATE product SET title = 'Parrot' WHERE handle = 'hydration'");
    await sql.raw("UPDATE article SET status = 'draft'");
    await sql.raw("DELETE FROM search_entry WHERE kind = 'ingredient'");
    await sql.raw("TRUNCATE search_word");
    expect(await first("parrot", "package")).toBeUndefined();
    expect(await mendIndex()).toBeGreaterThan(0);
    expect(await first("parrot", "package")).toBe("hydration");
    expect(await first("biotin", "ingredient")).toBe("biotin");
    expect(await first("ketamine", "article")).toBeUndefined();
    expect(await first("vitamn", "package")).toBe("vitamin-c");
    expect(await mendIndex()).toBe(0);
  });
});
