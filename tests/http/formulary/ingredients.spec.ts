import {
  ErrorBody,
  IngredientList,
  IngredientResponse,
  StaffIngredientList,
  StaffIngredientResponse,
} from "@ampoule/contract";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../backend/src/modules/formulary";
import { withBackend } from "../../support/backend";
import { formulary, TAURINE } from "./shelf";

withBackend((backend) => {
  const { store, admin, container, sql } = backend;
  const { idOf, read, productOf, edited, save, putInto } = formulary(backend);
  const ingredientOf = (answer: { body: unknown }) => StaffIngredientResponse.parse(answer.body).ingredient;
  const refusal = (answer: { status: number; body: unknown }) => {
    const { code, fields } = ErrorBody.parse(answer.body);
    return [answer.status, code, fields?.map(({ path }) => path)];
  };
  const list = async (query: string) => StaffIngredientList.parse((await admin.get(`/ingredients?${query}`)).body);
  const handles = async (query: string) => (await list(query)).ingredients.map(({ handle }) => handle);

  test("the formulary is listed with its evidence by grade, its use and its oldest review", async () => {
    const { ingredients, count, review_due } = await list("q=biotin");
    expect([count, review_due]).toEqual([1, 0]);
    expect(ingredients[0]).toMatchObject({
      name: "Biotin",
      grades: { established: 1, limited: 1, not_established: 1 },
      used_in: 2,
      reviewed_on: "2026-11-02",
      review_due: false,
      archived_at: null,
    });
  });

  test("it is found by other names, in either case and without accents, and sorted by what was asked", async () => {
    expect(await handles("q=COBALAMIN")).toEqual(["vitamin-b12"]);
    expect(await handles("q=vítamin c")).toContain("ascorbic-acid");
    expect(await handles("q=no such thing")).toEqual([]);
    const names = (await list("limit=100")).ingredients.map(({ name }) => name);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, "en")));
    const use = (await list("limit=100&order=-used_in")).ingredients.map(({ used_in }) => used_in);
    expect(use).toEqual([...use].sort((one, other) => other - one));
    expect(use[0]).toBeGreaterThan(2);
    const [first, second] = [await handles("limit=5"), await handles("limit=5&offset=5")];
    expect([...first, ...second]).toEqual(await handles("limit=10"));
    expect(refusal(await admin.get("/ingredients?order=price&status=gone"))).toEqual([
      400,
      "INVALID_INPUT",
      ["status", "order"],
    ]);
  });

  test("a review that is over a year old is due, is counted, and is found by its filter", async () => {
    await sql.raw("UPDATE evidence_statement SET reviewed_on = '2024-05-01' WHERE ingredient_id = ? AND position = 0", [
      await idOf("zinc"),
    ]);
    expect(await list("status=review_due")).toMatchObject({
      count: 1,
      review_due: 1,
      ingredients: [{ handle: "zinc", reviewed_on: "2024-05-01", review_due: true }],
    });
    expect((await handles("limit=100&order=reviewed_on"))[0]).toBe("zinc");
    expect(await read(await idOf("zinc"))).toMatchObject({ review_due: true });
    await admin.post(`/ingredients/${await idOf("zinc")}/archive`);
    expect(await list("status=review_due")).toMatchObject({ count: 0, review_due: 0 });
  });

  test("staff make an ingredient with its evidence: a DOI becomes a link, and who made it is known", async () => {
    const made = await admin.post("/ingredients", { ...TAURINE, colour: "#7AA6B8" });
    expect(made.status).toBe(201);
    const ingredient = ingredientOf(made);
    expect(ingredient).toMatchObject({
      handle: "taurine",
      colour: "#7aa6b8",
      used_in: [],
      archived_at: null,
      changed_by: "staff@ampoule.example",
    });
    expect(ingredient.evidence.map(({ url }) => url)).toEqual([null, "https://doi.org/10.1000/xyz123"]);
    expect(refusal(await admin.post("/ingredients", TAURINE))).toEqual([400, "INVALID_INPUT", ["handle"]]);
  });

  const listed = async () =>
    IngredientList.parse((await store.get("/ingredients?limit=100")).body).ingredients.map(({ handle }) => handle);

  test("a new ingredient is in the library at once, and names the packages on sale that hold it", async () => {
    expect(await listed()).not.toContain("taurine");
    const { id } = ingredientOf(await admin.post("/ingredients", TAURINE));
    expect(await listed()).toContain("taurine");
    expect((await putInto("athlete", id)).status).toBe(200);
    const { ingredient } = IngredientResponse.parse((await store.get("/ingredients/taurine")).body);
    expect(ingredient.used_in.map(({ handle }) => handle)).toEqual(["athlete"]);
    expect((await read(id)).used_in).toEqual([
      expect.objectContaining({ product_id: await productOf("athlete"), handle: "athlete", published: true }),
    ]);
  });

  const row = (change: Record<string, unknown>) => ({ evidence: [{ ...TAURINE.evidence[1], ...change }] });
  test.each([
    ["a handle that is no slug", { handle: "Taurine!" }, ["handle"]],
    ["no name", { name: "  " }, ["name"]],
    ["a kind that there isn't", { kind: "potion" }, ["kind"]],
    ["a color by name", { colour: "teal" }, ["colour"]],
    ["an empty caution", { cautions: ["Kidney disease.", " "] }, ["cautions.1"]],
    ["a grade without an address", row({ url: null }), ["evidence.0.url"]],
    ["a grade without a citation", row({ citation: null }), ["evidence.0.citation"]],
    ["words where an address belongs", row({ url: "Pullar JM. Nutrients 2017" }), ["evidence.0.url"]],
    ["a script for an address", row({ url: "javascript:alert(1)" }), ["evidence.0.url"]],
    ["an address inside the network", row({ url: "http://169.254.169.254/latest" }), ["evidence.0.url"]],
    ["an address of nothing", row({ grade: "not_established", citation: null }), ["evidence.0.citation"]],
    ["no reviewer", row({ reviewer: "" }), ["evidence.0.reviewer"]],
    ["a day that there isn't", row({ reviewed_on: "2026-02-30" }), ["evidence.0.reviewed_on"]],
    ["a day that is still to come", row({ reviewed_on: "2999-01-01" }), ["evidence.0.reviewed_on"]],
    ["no statement", row({ statement: "" }), ["evidence.0.statement"]],
    ["a field that nobody knows", { price: 3 }, ["price"]],
  ])("%s is refused beside its field, on making and on saving", async (_, change, paths) => {
    expect(refusal(await admin.post("/ingredients", { ...TAURINE, ...change }))).toEqual([400, "INVALID_INPUT", paths]);
    const id = await idOf("zinc");
    const before = await read(id);
    expect(refusal(await save(id, change))).toEqual([400, "INVALID_INPUT", paths]);
    expect(await read(id)).toEqual(before);
  });

  test("evidence is put in order, changed, removed and added in one save; what stays keeps its id", async () => {
    const id = await idOf("biotin");
    const { evidence, version } = await read(id);
    const [first, second, third] = evidence;
    const next = [third, { ...first, statement: "Reported in 18 cases." }, TAURINE.evidence[0]];
    const saved = ingredientOf(await save(id, { evidence: next }));
    expect(saved.evidence.map((each) => each.id).slice(0, 2)).toEqual([third?.id, first?.id]);
    expect(saved.evidence.map(({ statement }) => statement)).toEqual([
      third?.statement,
      "Reported in 18 cases.",
      TAURINE.evidence[0]?.statement,
    ]);
    expect(saved.evidence.map((each) => each.id)).not.toContain(second?.id);
    expect(saved.version).not.toBe(version);
    const shown = IngredientResponse.parse((await store.get("/ingredients/biotin")).body).ingredient;
    expect(shown.evidence).toEqual(saved.evidence);
  });

  test("an evidence row of another ingredient is never taken over: it is a new one here", async () => {
    const [other] = (await read(await idOf("zinc"))).evidence;
    const saved = ingredientOf(await save(await idOf("biotin"), { evidence: [other] }));
    expect(saved.evidence[0]?.id).not.toBe(other?.id);
    expect((await read(await idOf("zinc"))).evidence[0]).toEqual(other);
  });

  test("of two who edit the same ingredient the second is told, and the first one's words stand", async () => {
    const id = await idOf("zinc");
    const mine = await edited(id, { what_it_is: "A mineral, as the second would say." });
    const theirs = ingredientOf(await save(id, { what_it_is: "A mineral, as the first said." }));
    expect(refusal(await admin.post(`/ingredients/${id}`, mine))).toEqual([409, "EDIT_CONFLICT", undefined]);
    expect(await read(id)).toEqual(theirs);
    const kept = await admin.post(`/ingredients/${id}`, { ...mine, expected_version: theirs.version });
    expect(ingredientOf(kept).what_it_is).toBe("A mineral, as the second would say.");
  });

  test("of five who save at the same moment one wins; evidence counts as well", async () => {
    const id = await idOf("zinc");
    const base = await edited(id);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((number) =>
        admin.post(`/ingredients/${id}`, {
          ...base,
          evidence: base.evidence.map((each) => ({ ...each, reviewer: `Reviewer ${number}` })),
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const won = answers.find(({ status }) => status === 200);
    expect(await read(id)).toEqual(won && ingredientOf(won));
  });

  test("without the workflow's lock the row itself decides between two", async () => {
    const id = await idOf("zinc");
    const { version } = await read(id);
    const module = container().resolve<FormularyModuleService>(FORMULARY_MODULE);
    const change = (name: string) => module.changeIngredient(id, (now) => ({ ...now, name }), version);
    const results = await Promise.all([change("Zinc, one"), change("Zinc, two")]);
    expect(results.map((each) => (each.ok ? "ok" : each.code)).sort()).toEqual(["EDIT_CONFLICT", "ok"]);
  });

  test("a handle that another ingredient has is refused, also where two take it at once", async () => {
    expect(refusal(await save(await idOf("zinc"), { handle: "biotin" }))).toEqual([400, "INVALID_INPUT", ["handle"]]);
    const race = await Promise.all([idOf("zinc"), idOf("biotin")]).then((ids) =>
      Promise.all(ids.map((id) => save(id, { handle: "the-same" }))),
    );
    expect(race.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test("an archived ingredient stays where it is and can't be put anywhere new, until it is brought back", async () => {
    const id = await idOf("biotin");
    const archived = ingredientOf(await admin.post(`/ingredients/${id}/archive`));
    expect(archived).toMatchObject({ archived_at: expect.any(String), changed_by: "staff@ampoule.example" });
    expect(ingredientOf(await admin.post(`/ingredients/${id}/archive`))).toEqual(archived);
    expect(await handles("status=archived")).toEqual(["biotin"]);
    expect(await handles("status=active&limit=100")).not.toContain("biotin");

    expect(refusal(await putInto("hydration", id))).toEqual([400, "INVALID_INPUT", ["formula.2.ingredient_id"]]);
    // The formula that holds it can be changed around it.
    expect((await putInto("radiance-kit", await idOf("zinc"))).status).toBe(200);
    expect((await store.get("/ingredients/biotin")).status).toBe(200);

    expect(ingredientOf(await admin.post(`/ingredients/${id}/restore`)).archived_at).toBeNull();
    expect((await putInto("hydration", id)).status).toBe(200);
  });

  test("an archived ingredient that no package on sale holds is gone from the public list, and staff still read it", async () => {
    const id = await idOf("nad-plus");
    await admin.post(`/ingredients/${id}/archive`);
    expect(await listed()).toContain("nad-plus");
    for (const handle of ["nad-starter", "nad-loading"])
      await admin.post(`/products/${await productOf(handle)}`, { status: "draft" });
    expect(await listed()).not.toContain("nad-plus");
    expect((await store.get("/ingredients/nad-plus")).status).toBe(404);
    expect((await read(id)).used_in.map(({ handle, published }) => [handle, published])).toEqual([
      ["nad-starter", false],
      ["nad-loading", false],
    ]);
    // What no package holds at all leaves the library by being archived.
    expect(await listed()).toContain("riboflavin");
    await admin.post(`/ingredients/${await idOf("riboflavin")}/archive`);
    expect(await listed()).not.toContain("riboflavin");
  });

  test("what isn't there is not found, and who isn't signed in reads and writes nothing", async () => {
    const body = { ...TAURINE, expected_version: "x" };
    for (const path of ["", "/archive", "/restore"])
      expect(refusal(await admin.post(`/ingredients/ingr_none${path}`, body))).toEqual([404, "NOT_FOUND", undefined]);
    expect((await admin.get("/ingredients/ingr_none")).status).toBe(404);
    const anonymous = { authorization: "" };
    const id = await idOf("zinc");
    for (const path of ["/ingredients", `/ingredients/${id}`, `/ingredients/${id}/archive`])
      expect((await admin.post(path, body, anonymous)).status).toBe(401);
    expect((await admin.get(`/ingredients/${id}`, anonymous)).status).toBe(401);
  });
});
