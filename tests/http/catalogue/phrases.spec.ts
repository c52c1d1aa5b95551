import {
  ArticleResponse,
  CarePackageFacetsResponse,
  CarePackageList,
  CarePackageResponse,
  ErrorBody,
  IngredientResponse,
  PhraseClaimsResponse,
  PhraseList,
  PhraseResponse,
} from "@ampoule/contract";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../backend/src/modules/formulary";
import { withBackend } from "../../support/backend";

const SPANISH = { "x-medusa-locale": "es-MX" };

withBackend(({ store, admin, container }) => {
  const listed = async (query = "") => PhraseList.parse((await admin.get(`/phrases?limit=100${query}`)).body);
  const wordsOf = async (source: string): Promise<string | null> => {
    const { phrases } = await listed(`&q=${encodeURIComponent(source.slice(0, 90))}`);
    const found = phrases.find((each) => each.source === source);
    if (!found) throw new Error(`${source} is no text of the catalogue`);
    return found.text;
  };
  const save = async (source: string, text: string | null, before?: string | null) =>
    admin.post("/phrases", {
      language: "es",
      source,
      text,
      before: before === undefined ? await wordsOf(source) : before,
    });
  const saved = async (source: string, text: string | null) => {
    const answer = await save(source, text);
    expect(answer).toMatchObject({ status: 200 });
    return PhraseResponse.parse(answer.body).phrase;
  };
  const code = (answer: { status: number; body: unknown }) => [answer.status, ErrorBody.parse(answer.body).code];
  const hydration = async (headers: Record<string, string> = {}) =>
    CarePackageResponse.parse((await store.get("/care-packages/hydration", headers)).body).care_package;

  test("a text's words are read wherever it stands, in their language alone, at once", async () => {
    const english = await hydration();
    const saline = english.formula[0]?.ingredient;
    if (!saline) throw new Error("the package has an ingredient");
    const phrase = await saved(saline.name, "Solución de sal");
    expect(phrase).toMatchObject({
      source: saline.name,
      text: "Solución de sal",
      saved_by: expect.stringContaining("@"),
    });
    expect((await hydration(SPANISH)).formula[0]?.ingredient.name).toBe("Solución de sal");
    expect((await hydration()).formula[0]?.ingredient.name).toBe(saline.name);
    const page = await store.get(`/ingredients/${saline.handle}`, SPANISH);
    expect(IngredientResponse.parse(page.body).ingredient.name).toBe("Solución de sal");
    const facets = CarePackageFacetsResponse.parse((await store.get("/care-package-facets?locale=es")).body).facets;
    expect(facets.ingredients.map(({ label }) => label)).toContain("Solución de sal");
    expect(facets.ingredients.map(({ label }) => label)).toEqual(
      facets.ingredients.map(({ label }) => label).sort((a, b) => a.localeCompare(b, "es")),
    );
    await saved(saline.name, null);
    expect((await hydration(SPANISH)).formula[0]?.ingredient.name).toBe(saline.name);
  });

  test("an English text that has changed is told in English, and never in the words of what it said before", async () => {
    const [ingredient] = (await hydration()).formula.map((entry) => entry.ingredient);
    const [former] = ingredient?.cautions ?? [];
    if (!ingredient || !former) throw new Error("the package's first ingredient has a caution");
    await saved(former, "Advertencia de antes");
    expect((await hydration(SPANISH)).formula[0]?.ingredient.cautions).toContain("Advertencia de antes");
    const changed = ingredient.cautions.map((each) => (each === former ? `${former} New.` : each));
    await container()
      .resolve<FormularyModuleService>(FORMULARY_MODULE)
      .updateIngredients({ id: ingredient.id, cautions: changed });
    const cautions = (await hydration(SPANISH)).formula[0]?.ingredient.cautions;
    expect(cautions).toContain(`${former} New.`);
    expect(cautions).not.toContain("Advertencia de antes");
    expect((await listed("&status=missing&q=New.")).phrases.map(({ source }) => source)).toContain(`${former} New.`);
  });

  test("the list by title is in the order of the titles that are read", async () => {
    const by = async (order: string) =>
      CarePackageList.parse(
        (await store.get(`/care-packages?order=${order}&limit=100`, SPANISH)).body,
      ).care_packages.map(({ title }) => title);
    const english = (await hydration()).title;
    await saved(english, "Aaa, el primero");
    expect((await by("title"))[0]).toBe("Aaa, el primero");
    expect((await by("-title")).at(-1)).toBe("Aaa, el primero");
  });

  test("an article is told section by section", async () => {
    const read = async (headers = {}) =>
      ArticleResponse.parse((await store.get("/articles/ketamine-infusions-and-depression", headers)).body).article;
    const { title, summary } = await read();
    await saved(summary, "Un resumen.");
    expect(await read(SPANISH)).toMatchObject({ title: expect.any(String), summary: "Un resumen." });
    expect(await read()).toMatchObject({ title, summary });
  });

  test("words that claim what can't be published are refused, whoever saves them, and nothing changes", async () => {
    const { subtitle } = await hydration();
    const before = await wordsOf(subtitle);
    const answer = await save(subtitle, "This drip cures migraines.");
    expect(code(answer)).toEqual([409, "CLAIMS_OPEN"]);
    expect(ErrorBody.parse(answer.body).fields?.[0]).toMatchObject({ path: "text" });
    expect(await wordsOf(subtitle)).toBe(before);
  });

  test("in Spanish too; and a question is read with its answer, whichever of the two is changed", async () => {
    const { subtitle } = await hydration();
    expect(code(await save(subtitle, "Este suero cura la migraña."))).toEqual([409, "CLAIMS_OPEN"]);
    const { questions } = CarePackageResponse.parse((await store.get("/care-packages/radiance-kit")).body).care_package;
    const asked = questions.find(({ question }) => question === "Will I see a difference?");
    if (!asked) throw new Error("the package has that question");
    expect(await save(asked.question, "¿Notaré yo una diferencia?")).toMatchObject({ status: 200 });
    const before = await wordsOf(asked.answer);
    expect(code(await save(asked.answer, "Sí, en dos semanas."))).toEqual([409, "CLAIMS_OPEN"]);
    expect(await wordsOf(asked.answer)).toBe(before);
  });

  test("a claim that somebody answers for is told, in these very words, until that is taken back", async () => {
    const { description: source } = await hydration();
    const text = "Este suero cura la migraña.";
    const claimsIn = async (words: string) =>
      PhraseClaimsResponse.parse((await admin.post("/phrases/claims", { language: "es", source, text: words })).body)
        .claims;
    const [claim] = await claimsIn(text);
    expect(claim).toMatchObject({ text, decision: null, subject: { type: "phrase" } });
    const decide = (decision: string, change: Record<string, unknown> = {}) =>
      admin.post("/claims/words", {
        ...{ of: "phrase", language: "es", source, field: "text", text, rule: claim?.rule, excerpt: claim?.excerpt },
        ...{ decision, approver: "Dr. Ada Demo, medical director", reason: "The named study supports it." },
        evidence: "10.3390/nu9080866",
        ...change,
      });
    expect(code(await decide("withdrawn"))).toEqual([409, "CLAIM_CHANGED"]);
    expect(code(await decide("approved", { evidence: "a friend" }))).toEqual([400, "INVALID_INPUT"]);
    expect(code(await decide("approved", { text: "Un suero." }))).toEqual([409, "CLAIM_CHANGED"]);
    expect(code(await save(source, text))).toEqual([409, "CLAIMS_OPEN"]);
    expect(await decide("approved")).toMatchObject({ status: 201, body: { decision: { decision: "approved" } } });
    expect(await claimsIn(text)).toMatchObject([{ decision: { recorded_by: "staff@ampoule.example" } }]);
    expect(await saved(source, text)).toMatchObject({ approved: 1 });
    expect((await listed(`&q=${encodeURIComponent(text)}`)).phrases).toMatchObject([{ source, approved: 1 }]);
    // Neither other words nor another text's.
    expect(code(await save(source, `${text} Pregunte.`))).toEqual([409, "CLAIMS_OPEN"]);
    expect(code(await save((await hydration()).subtitle, text))).toEqual([409, "CLAIMS_OPEN"]);
    expect(await decide("withdrawn")).toMatchObject({ status: 201 });
    expect(await claimsIn(text)).toMatchObject([{ decision: null }]);
    await saved(source, null);
    expect(code(await save(source, text))).toEqual([409, "CLAIMS_OPEN"]);
  });

  test("the second of two who translate the same text is told, and overwrites nothing", async () => {
    const { description } = await hydration();
    const before = await wordsOf(description);
    expect(await save(description, "Lo de la primera persona.", before)).toMatchObject({ status: 200 });
    expect(code(await save(description, "Lo de la segunda.", before))).toEqual([409, "EDIT_CONFLICT"]);
    expect(await wordsOf(description)).toBe("Lo de la primera persona.");
    // The same words again are no conflict: a request may come twice.
    expect(await save(description, "Lo de la primera persona.", before)).toMatchObject({ status: 200 });
  });

  test.each([
    ["another language", { language: "fr" }, "language"],
    ["no words", { text: "  " }, "text"],
    ["no text", { source: "" }, "source"],
  ])("%s is refused beside its field", async (_what, part, path) => {
    const body = { language: "es", source: "Hydration", text: "Hidratación", before: null, ...part };
    const answer = await admin.post("/phrases", body);
    expect(code(answer)).toEqual([400, "INVALID_INPUT"]);
    expect(ErrorBody.parse(answer.body).fields?.map((field) => field.path)).toEqual([path]);
  });
});
