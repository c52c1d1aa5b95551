import { problemsWithin } from "./bounds";

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
const isTooDeep = (body: unknown) => problemsWithin(24, body).some(({ message }) => message.includes("levels"));
const unstorableAt = (body: unknown) => problemsWithin(24, body).map(({ path }) => path);

test("a body is measured without recursion, so that none is too deep to be measured", () => {
  expect(isTooDeep(nested(25))).toBe(false);
  expect(isTooDeep({ a: nested(25) })).toBe(true);
  expect(isTooDeep(JSON.parse("[".repeat(40_000) + "]".repeat(40_000)))).toBe(true);
  expect(isTooDeep(undefined)).toBe(false);
});

test("a text that no column can hold is named by its field, wherever it stands", () => {
  expect(unstorableAt({ name: "a\0b" })).toEqual(["name"]);
  expect(unstorableAt({ metadata: { "x.y": ["fine", { deep: "\ud800" }] } })).toEqual(["metadata.x.y.1.deep"]);
  expect(unstorableAt("\0")).toEqual([""]);
});

test("a field's own name is text, too, and is told without what is wrong with it", () => {
  expect(unstorableAt({ metadata: { "a\0": 1 } })).toEqual(["metadata.a\ufffd"]);
  expect(unstorableAt({ "\udc00": {} })).toEqual(["\ufffd"]);
});

test("whole characters beyond the first 65,536, files' bytes and other control characters pass", () => {
  for (const body of [{ a: "💉 ok\u0001\n" }, { file: Buffer.from("\0") }, Buffer.from("\0"), null, 1, "💉"])
    expect(problemsWithin(24, body)).toEqual([]);
});
