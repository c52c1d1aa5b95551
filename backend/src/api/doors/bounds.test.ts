import { isDeeperThan } from "./bounds";

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

test("a body is measured without recursion, so that none is too deep to be measured", () => {
  expect(isDeeperThan(24, nested(24))).toBe(false);
  expect(isDeeperThan(24, { a: nested(25) })).toBe(true);
  expect(isDeeperThan(24, JSON.parse("[".repeat(40_000) + "]".repeat(40_000)))).toBe(true);
  expect(isDeeperThan(24, undefined)).toBe(false);
});
