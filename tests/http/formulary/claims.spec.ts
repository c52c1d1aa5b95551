import { ClaimReviewResponse, ErrorBody } from "@ampoule/contract";
import { lintText, takeOver } from "@ampoule/domain/claims";
import { saveIngredientWorkflow } from "../../../backend/src/workflows/formulary/save-ingredient";
import { withBackend } from "../../support/backend";
import { formulary, TAURINE } from "./shelf";

const CLAIM = "A vitamin that reverses aging.";

withBackend((backend) => {
  const { admin, container, sql, store } = backend;
  const { idOf, read, productOf, edited, save } = formulary(backend);
  const refusal = (answer: { status: number; body: unknown }) => {
    const { code, fields } = ErrorBody.parse(answer.body);
    return [answer.status, code, fields?.map(({ path }) => path)];
  };

  test("the seed's ingredients have no open hit, those that no package holds included", async () => {
    const { rows } = await sql.raw("SELECT id, handle FROM ingredient");
    expect(rows.length).toBeGreaterThan(20);
    for (const { id, handle } of rows) {
      const { review } = ClaimReviewResponse.parse((await admin.get(`/claims/ingredients/${id}`)).body);
      expect({ handle, published: review.published, hits: review.hits }).toEqual({ handle, published: true, hits: [] });
    }
  });

  test("on a published package a claim is refused under the field it stands in, and nothing has changed", async () => {
    const id = await idOf("biotin");
    const before = await read(id);
    const [first, ...rest] = before.evidence;
    const change = {
      what_it_is: CLAIM,
      cautions: [...before.cautions, "It heals asthma."],
      evidence: [...rest, { ...first, statement: "It cures migraines." }, TAURINE.evidence[0]],
    };
    const refused = await save(id, change);
    expect(refusal(refused)).toEqual([409, "CLAIMS_OPEN", ["what_it_is", "cautions.1", "evidence.2.statement"]]);
    expect(ErrorBody.parse(refused.body).fields?.[0]?.message).toMatch(/reverses aging.*Suggested: “/);
    expect(await read(id)).toEqual(before);
    // The version is what it was: the very editor who was refused can mend and save.
    expect((await admin.post(`/ingredients/${id}`, await edited(id))).status).toBe(200);
  });

  test("taken over, the suggested wording is saved", async () => {
    const [hit] = lintText({ field: "what_it_is", text: CLAIM });
    if (!hit) throw new Error("the claim is found");
    const saved = await save(await idOf("biotin"), { what_it_is: takeOver(CLAIM, hit.proposal) });
    expect(saved.status).toBe(200);
  });

  test("whoever the caller is: the workflow refuses by itself", async () => {
    const id = await idOf("biotin");
    const { expected_version, ...fields } = await edited(id, { what_it_is: CLAIM });
    const input = { id, fields, expected_version, changed_by: null, changed_at: new Date() };
    await expect(saveIngredientWorkflow(container()).run({ input })).rejects.toMatchObject({ code: "CLAIMS_OPEN" });
    expect((await read(id)).what_it_is).not.toBe(CLAIM);
  });

  test("the library is public: a new ingredient and one that no package holds claim nothing either", async () => {
    const made = await admin.post("/ingredients", { ...TAURINE, what_it_is: CLAIM });
    expect(refusal(made)).toEqual([409, "CLAIMS_OPEN", ["what_it_is"]]);
    expect((await sql.raw("SELECT id FROM ingredient WHERE handle = 'taurine'")).rows).toEqual([]);
    expect((await store.get("/ingredients/taurine")).status).toBe(404);
    expect(refusal(await save(await idOf("riboflavin"), { what_it_is: CLAIM }))).toEqual([
      409,
      "CLAIMS_OPEN",
      ["what_it_is"],
    ]);
  });

  test("what is archived may claim anything, until it is brought back or a package that holds it is published", async () => {
    const id = await idOf("alpha-lipoic-acid");
    const product = await productOf("alpha-lipoic");
    await admin.post(`/ingredients/${id}/archive`);
    // On a published page still.
    expect(refusal(await save(id, { what_it_is: CLAIM }))).toEqual([409, "CLAIMS_OPEN", ["what_it_is"]]);
    await admin.post(`/products/${product}`, { status: "draft" });
    expect((await save(id, { what_it_is: CLAIM })).status).toBe(200);

    expect(refusal(await admin.post(`/ingredients/${id}/restore`))).toEqual([409, "CLAIMS_OPEN", ["what_it_is"]]);
    expect((await read(id)).archived_at).not.toBeNull();
    expect(refusal(await admin.post(`/products/${product}`, { status: "published" }))).toEqual([
      409,
      "CLAIMS_OPEN",
      [`ingredients.${id}.what_it_is`],
    ]);
    expect((await save(id, { what_it_is: TAURINE.what_it_is })).status).toBe(200);
    expect((await admin.post(`/ingredients/${id}/restore`)).status).toBe(200);
    expect((await admin.post(`/products/${product}`, { status: "published" })).status).toBe(200);
  });

  test("a name that makes its package one with ketamine needs ketamine's statements on it", async () => {
    const refused = await save(await idOf("zinc"), { name: "Zinc with ketamine" });
    expect(refusal(refused).slice(0, 2)).toEqual([409, "CLAIMS_OPEN"]);
    const paths = ErrorBody.parse(refused.body).fields?.map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set([`products.${await productOf("seasonal")}.notices`]));
  });

  const approve = (id: string, change: Record<string, unknown> = {}) => {
    const [hit] = lintText({ field: "what_it_is", text: CLAIM });
    return admin.post("/claims/words", {
      of: "ingredient",
      id,
      decision: "approved",
      field: "what_it_is",
      text: CLAIM,
      rule: hit?.rule,
      excerpt: hit?.excerpt,
      approver: "Dr. Ada Demo, medical director",
      reason: "The named study supports this sentence.",
      evidence: "10.3390/nu9080866",
      ...change,
    });
  };

  test("an approval of these very words lets them be saved, and no others; it is in the record", async () => {
    const id = await idOf("biotin");
    const approved = await approve(id);
    expect([approved.status, approved.body]).toMatchObject([
      201,
      { decision: { subject: { type: "ingredient", id }, recorded_by: "staff@ampoule.example" } },
    ]);
    expect((await save(id, { what_it_is: CLAIM })).status).toBe(200);
    const { review } = ClaimReviewResponse.parse((await admin.get(`/claims/ingredients/${id}`)).body);
    expect(review).toMatchObject({
      published: true,
      open: 0,
      hits: [{ field: "what_it_is", decision: { decision: "approved", approver: "Dr. Ada Demo, medical director" } }],
    });
    expect(refusal(await save(id, { what_it_is: `${CLAIM} Ask us.` }))).toEqual([409, "CLAIMS_OPEN", ["what_it_is"]]);
  });

  test("an approval without a name, a reason or evidence, or of what isn't said, is refused", async () => {
    const id = await idOf("biotin");
    const refused = async (change: Record<string, unknown>) => refusal(await approve(id, change));
    expect(await refused({ approver: " " })).toEqual([400, "INVALID_INPUT", ["approver"]]);
    expect(await refused({ reason: "ok" })).toEqual([400, "INVALID_INPUT", ["reason"]]);
    expect(await refused({ evidence: "a friend told me" })).toEqual([400, "INVALID_INPUT", ["evidence"]]);
    expect(await refused({ field: "price" })).toEqual([400, "INVALID_INPUT", ["field"]]);
    expect(await refused({ text: "A vitamin." })).toEqual([409, "CLAIM_CHANGED", undefined]);
    expect(refusal(await approve("ingr_none"))).toEqual([404, "NOT_FOUND", undefined]);
    expect((await sql.raw("SELECT count(*)::int AS all FROM claim_decision")).rows).toEqual([{ all: 0 }]);
  });
});
