import type { StaffArticle } from "@ampoule/contract";
import { articleDraftOf, changedFields, fieldText, readArticle, withField } from "./article-draft";
import { textIn } from "./text-in";

const english = textIn("en");

const ARTICLE: StaffArticle = {
  ...{ id: "art_1", handle: "one", title: "One", status: "draft", summary: "S", author: "A", medical_reviewer: "R" },
  ...{ reviewed_on: "2026-11-02", body: "Text.", version: 3 },
  sources: [{ citation: "C", url: "https://nih.gov/c" }],
  packages: [{ product_id: "prod_1", handle: "myers", title: "Myers", published: true }],
  ...{ publish_at: null, published_at: null, held_back: null, changed_at: "2026-11-02T10:00:00Z", changed_by: null },
};

test("what was stored is sent back as it was, with the version that was read", () => {
  expect(readArticle(articleDraftOf(ARTICLE), 3, english)).toEqual({
    ok: true,
    body: {
      ...{ title: "One", handle: "one", summary: "S", author: "A", medical_reviewer: "R", reviewed_on: "2026-11-02" },
      ...{ body: "Text.", sources: ARTICLE.sources, product_ids: ["prod_1"], expected_version: 3 },
    },
  });
});

test("a refusal names each field as the server does", () => {
  const draft = { ...articleDraftOf(ARTICLE), title: " ", sources: [{ key: "k", citation: "C", url: "a book" }] };
  const read = readArticle(draft, 3, english);
  expect(read.ok ? [] : read.fields.map(({ path }) => path)).toEqual(["title", "sources.0.url"]);
});

test("two drafts are compared field by field, and one can take a field of the other", () => {
  const mine = articleDraftOf(ARTICLE);
  const theirs = {
    ...mine,
    body: "Theirs.",
    packages: [],
    sources: mine.sources.map((each) => ({ ...each, key: "x" })),
  };
  expect(changedFields(mine, theirs)).toEqual(["body", "packages"]);
  expect(fieldText(mine, "sources")).toBe("C https://nih.gov/c");
  expect(changedFields(withField(mine, "body", theirs), theirs)).toEqual(["packages"]);
});
