import { ARTICLE_PAGES, readFurtherPage } from "./pages";

describe("a long list's pages", () => {
  it("hold each entry once, whatever the number of them", () => {
    for (const entries of [0, 1, 24, 25, 48, 49, 1_000]) {
      const asked = Array.from({ length: ARTICLE_PAGES.of(entries) }, (_, index) => ARTICLE_PAGES.query(index + 1));
      const held = asked.flatMap(({ limit, offset }) =>
        Array.from({ length: entries }, (_, entry) => entry).slice(offset, offset + limit),
      );
      expect(held).toEqual(Array.from({ length: entries }, (_, entry) => entry));
    }
  });

  it("have addresses from the second on; others are of no page", () => {
    expect(["2", "10", "999"].map(readFurtherPage)).toEqual([2, 10, 999]);
    for (const said of ["0", "1", "02", "-2", "2.5", "1000", "", "two", "2 "])
      expect(() => readFurtherPage(said)).toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });
});
