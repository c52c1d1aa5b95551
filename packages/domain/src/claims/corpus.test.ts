import { heldOutHashes, sentencesOf } from "../testing/claims-corpus";

describe.each([
  { language: "en", atLeast: 300 },
  { language: "es", atLeast: 300 },
] as const)("the corpus in $language", ({ language, atLeast }) => {
  const development = sentencesOf("development", language);
  const heldOut = sentencesOf("held-out", language);
  const all = [...development, ...heldOut];

  test("has the held-out half that was committed before the first rule", () => {
    const { found, recorded } = heldOutHashes(language);
    expect(found).toBe(recorded);
  });

  test("has no source in both halves", () => {
    const sources = new Set(development.map(({ source }) => source));
    expect(heldOut.filter(({ source }) => sources.has(source))).toEqual([]);
  });

  test(`has at least ${atLeast} sentences, each of them once`, () => {
    expect(all.length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test("has claims and sentences that only look like one in both halves", () => {
    for (const half of [development, heldOut]) {
      expect(half.filter(({ label }) => label.length > 0).length).toBeGreaterThan(half.length / 3);
      expect(half.filter(({ why }) => why !== undefined).length).toBeGreaterThan(half.length / 5);
    }
  });
});
