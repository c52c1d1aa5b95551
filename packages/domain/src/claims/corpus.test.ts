import { heldOutHashes, sentencesOf } from "../testing/claims-corpus";

const development = sentencesOf("development");
const heldOut = sentencesOf("held-out");
const all = [...development, ...heldOut];

test("the held-out half is the one that was committed before the first rule", () => {
  const { found, recorded } = heldOutHashes();
  expect(found).toBe(recorded);
});

test("no source stands in both halves", () => {
  const sources = new Set(development.map(({ source }) => source));
  expect(heldOut.filter(({ source }) => sources.has(source))).toEqual([]);
});

test("there are at least 300 sentences, each of them once", () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

test("both halves hold claims and sentences that only look like one", () => {
  for (const half of [development, heldOut]) {
    expect(half.filter(({ label }) => label.length > 0).length).toBeGreaterThan(half.length / 3);
    expect(half.filter(({ why }) => why !== undefined).length).toBeGreaterThan(half.length / 5);
  }
});
