import type { ClaimDecision } from "@ampoule/contract";
import { isOpen, liveClaims, withWording, wordsOf } from "./article-claims";
import { type NamedWords, nameOfHit } from "./decided-words";

const WORDS = { title: "T", summary: "S", author: "A", medical_reviewer: "R", body: "" };
const NONE = () => null;
const CLAIM = "This drip cures migraines.";

test("a claim is found as it is typed, wherever it stands, and its wording mends it there", () => {
  const words = { ...WORDS, title: CLAIM, body: `## One\n\nWe *rest*. This drip **cures** migraines.\n\n- ${CLAIM}\n` };
  const claims = liveClaims(words, NONE);
  expect(claims.map(({ hit }) => hit.field)).toEqual(["title", "body", "body"]);
  const mended = claims.reduce((sum, claim) => ({ ...sum, ...withWording(sum, claim) }), words);
  expect(liveClaims(mended, NONE)).toEqual([]);
  expect(mended.body).toMatch(/^## One\n\nWe \*rest\*\. .+\n\n- .+\n$/);
});

test("an approval holds for the very words that it was given for", () => {
  const [claim] = liveClaims({ ...WORDS, body: CLAIM }, NONE);
  if (!claim) throw new Error("the claim is found");
  const approved = nameOfHit(wordsOf(claim));
  const decision = { decision: "approved" } as ClaimDecision;
  const approvalOf = (words: NamedWords) => (nameOfHit(words) === approved ? decision : null);
  expect(liveClaims({ ...WORDS, body: `## First\n\n${CLAIM}` }, approvalOf).map(isOpen)).toEqual([false]);
  expect(liveClaims({ ...WORDS, body: `Indeed. ${CLAIM}` }, approvalOf).map(isOpen)).toEqual([true]);
  expect(liveClaims({ ...WORDS, summary: CLAIM }, approvalOf).map(isOpen)).toEqual([true]);
});

test("words are approved as they will be saved, without what is empty around them", () => {
  const [claim] = liveClaims({ ...WORDS, title: `${CLAIM} ` }, NONE);
  if (!claim) throw new Error("the claim is found");
  expect(wordsOf(claim)).toMatchObject({ field: "title", text: CLAIM });
});

test("what a text on ketamine leaves out is added at its end", () => {
  const words = { ...WORDS, title: "About ketamine", body: "Text." };
  const claims = liveClaims(words, NONE);
  expect(claims.length).toBeGreaterThan(3);
  const mended = claims.reduce((sum, claim) => ({ ...sum, ...withWording(sum, claim) }), words);
  expect(mended.body).toMatch(/^Text\.\n\n/);
  expect(liveClaims(mended, NONE)).toEqual([]);
});

test("a wording for words that are no longer there changes nothing", () => {
  const [claim] = liveClaims({ ...WORDS, body: CLAIM }, NONE);
  if (!claim) throw new Error("the claim is found");
  expect(withWording({ ...WORDS, body: "Another." }, claim)).toBeNull();
  expect(withWording(WORDS, { ...claim, hit: { ...claim.hit, field: "title" } })).toBeNull();
});
