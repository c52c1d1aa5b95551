import { ClaimReviewResponse, type StaffClaim } from "@ampoule/contract";
import { lintText } from "@ampoule/domain/claims";
import { withBackend } from "../../support/backend";
import { COMPLETE, desk, HOUR_MS } from "./desk";

const CLAIM = "This drip cures migraines.";

withBackend((backend) => {
  const { admin } = backend;
  const { refusal, created, read, save, turn, published, shown, inAnHour, scheduled, clockAt, articleIn } =
    desk(backend);
  const review = async (id: string) =>
    ClaimReviewResponse.parse((await admin.get(`/claims/articles/${id}`)).body).review;
  const named = ({ subject, field, rule, excerpt, text_hash }: StaffClaim) => ({
    ...{ subject, field, rule, excerpt, text_hash },
  });
  const decide = async (id: string, decision: "approved" | "withdrawn") => {
    const [hit] = (await review(id)).hits;
    if (!hit) throw new Error("the claim is found");
    const answer = await admin.post("/claims/decisions", {
      ...named(hit),
      page: { type: "article", id },
      decision,
      approver: "Dr. Ada Demo, medical director",
      reason: "The named study supports this sentence.",
      evidence: "doi:10.3390/nu9080866",
    });
    expect(answer.status).toBe(201);
  };

  const CLAIMING: [string, Record<string, unknown>, string][] = [
    ["its title", { title: "Drips cure migraines" }, "title"],
    ["its summary", { summary: CLAIM }, "summary"],
    ["who wrote it", { author: "Richmond's best doctors" }, "author"],
    ["a sentence", { body: CLAIM }, "body"],
    ["a word that marks divide", { body: "This drip cu**res** mi*grai*nes." }, "body"],
    ["an item", { body: "- Rest\n- Cures migraines" }, "body"],
    ["a heading", { body: "## It cures migraines\n\nText." }, "body"],
    ["code", { body: "    This drip cures migraines." }, "body"],
    ["what looks like HTML", { body: "<b>This drip cures migraines.</b>" }, "body"],
  ];

  test("a claim anywhere in it holds up publishing, now or later, and the draft stays", async () => {
    const { id } = await created();
    for (const [index, [name, content, field]] of CLAIMING.entries()) {
      const version = index + 1;
      expect((await save(id, version, content)).status).toBe(200);
      for (const answer of [
        await turn(id, version + 1, "published"),
        await turn(id, version + 1, "scheduled", { publish_at: inAnHour() }),
      ])
        expect({ name, refusal: refusal(answer) }).toEqual({ name, refusal: [409, "CLAIMS_OPEN", [field]] });
      expect(await read(id)).toMatchObject({ status: "draft", version: version + 1 });
    }
    expect(await shown()).toBe(404);
  });

  test("a published or scheduled article can't be changed to claim, nor by a wording that leaves another open", async () => {
    const article = await published();
    expect(refusal(await save(article.id, 2, { body: CLAIM }))).toEqual([409, "CLAIMS_OPEN", ["body"]]);
    expect(await read(article.id)).toEqual(article);
    const later = await scheduled({ handle: "later" });
    expect(refusal(await save(later.id, 2, { handle: "later", summary: CLAIM }))).toEqual([
      409,
      "CLAIMS_OPEN",
      ["summary"],
    ]);
  });

  test("a wording is taken over where it stands in the Markdown, and the version goes up", async () => {
    const body =
      "## Before\n\nYou *sit*. It **cures** migraines. We [tell](/packages) you more.\n\n- Boosts immunity\n";
    const { id } = await created({ body });
    const { hits } = await review(id);
    expect(hits.map(({ field }) => field)).toEqual(["body", "body"]);
    const answer = await admin.post("/claims/wording", { page: { type: "article", id }, hits: hits.map(named) });
    expect([answer.status, ClaimReviewResponse.parse(answer.body).review.hits]).toEqual([200, []]);
    const mended = await read(id);
    expect(mended.body).toMatch(/^## Before\n\nYou \*sit\*\. .+ We \[tell\]\(\/packages\) you more\.\n\n- .+\n$/);
    expect(mended).toMatchObject({ changed_by: "staff@ampoule.example" });
    expect(refusal(await save(id, 1, { body }))).toEqual([409, "EDIT_CONFLICT"]);
  });

  test("an approved claim is published, in these very words and no others", async () => {
    const { id } = await created({ body: CLAIM });
    await decide(id, "approved");
    expect((await turn(id, 1, "published")).status).toBe(200);
    // The paragraph is the same, wherever it stands.
    expect((await save(id, 2, { body: `## First\n\nText.\n\n${CLAIM}` })).status).toBe(200);
    expect(refusal(await save(id, 3, { body: `Indeed: ${CLAIM}` }))).toEqual([409, "CLAIMS_OPEN", ["body"]]);
  });

  test("what is found when its time comes holds it back, in sight of staff", async () => {
    const { id } = await created({ body: CLAIM });
    await decide(id, "approved");
    expect((await turn(id, 1, "scheduled", { publish_at: inAnHour() })).status).toBe(200);
    await decide(id, "withdrawn");
    const { id: other } = await scheduled({ handle: "other" });
    await clockAt(HOUR_MS + 1_000);
    expect(await read(id)).toMatchObject({ status: "draft", publish_at: null, held_back: { code: "CLAIMS_OPEN" } });
    expect([await shown(), await shown("other")]).toEqual([404, 200]);
    expect((await read(other)).held_back).toBeNull();
    // Mended, it is published by hand, and nothing is held against it.
    expect((await save(id, 3)).status).toBe(200);
    expect(articleIn(await turn(id, 4, "published")).held_back).toBeNull();
  });

  test("an approval of words that are yet to be saved lets a published article be saved in them, and no others", async () => {
    const { id, version } = await published();
    const body = `${COMPLETE.body}\n\n${CLAIM}`;
    expect(refusal(await save(id, version, { body }))).toEqual([409, "CLAIMS_OPEN", ["body"]]);
    const [hit] = lintText({ field: "body", text: CLAIM });
    const approve = (change: Record<string, unknown> = {}) =>
      admin.post("/claims/words", {
        ...{ of: "article", id, field: "body", text: CLAIM, rule: hit?.rule, excerpt: hit?.excerpt },
        ...{ decision: "approved", approver: "Dr. Ada Demo, medical director", evidence: "10.3390/nu9080866" },
        reason: "The named study supports this sentence.",
        ...change,
      });
    expect(refusal(await approve({ id: "art_none" }))).toEqual([404, "NOT_FOUND"]);
    expect(refusal(await approve({ field: "sources" }))).toEqual([400, "INVALID_INPUT", ["field"]]);
    expect(await approve()).toMatchObject({ status: 201 });
    expect(await save(id, version, { body })).toMatchObject({ status: 200 });
    expect((await review(id)).hits).toMatchObject([{ decision: { decision: "approved" } }]);
    expect(refusal(await save(id, version + 1, { summary: CLAIM }))).toEqual([409, "CLAIMS_OPEN", ["summary"]]);
    expect(await approve({ decision: "withdrawn" })).toMatchObject({ status: 201 });
    expect(refusal(await save(id, version + 1, { body, author: "Another" }))).toEqual([409, "CLAIMS_OPEN", ["body"]]);
  });
});
