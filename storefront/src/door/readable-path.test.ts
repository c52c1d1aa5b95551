import { detourOf, UNREADABLE } from "./readable-path";

test.each(["/en/packages/%", "/en/packages/%E0%A4%A", "/api/pictures/%", "/payment-collection/%?x=1", "/en/%ed%a0%80"])(
  "%s can't be decoded, and goes to where that is said",
  (url) => expect(detourOf(url)).toBe(UNREADABLE),
);

test("a path with U+0000 names nothing, and is said not to be there in its language", () => {
  expect(detourOf("/en/packages/%00")).toBe("/en/-");
  expect(detourOf("/es/articles/a%00b/opengraph-image")).toBe("/es/-");
  expect(detourOf("/api/pictures/%00?w=1")).toBe("/en/-");
});

test.each(["/", "/en/packages/myers", "/en/search?q=%", "/en/packages/ni%C3%B1o%20uno", "/_next/static/a%5Bb%5D.js"])(
  "%s is read as it is",
  (url) => expect(detourOf(url)).toBeNull(),
);
