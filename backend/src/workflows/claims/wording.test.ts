import type { StaffClaim } from "@ampoule/contract";
import { lintText } from "@ampoule/domain/claims";
import { rewordingsOf, withTextAt } from "./wording";

const subject = { type: "product", id: "prod_1" } as const;
const hitsIn = (field: string, text: string): StaffClaim[] =>
  lintText({ field, text }).map((hit) => ({ ...hit, subject, text, text_hash: "0".repeat(64), decision: null }));

test("several claims of one text are mended at once, and what claims nothing stays", () => {
  const text = "It cures migraines and prevents colds. We open at nine. The best drip in town!";
  const hits = hitsIn("description", text);
  expect(hits.length).toBeGreaterThan(2);
  const [mended] = rewordingsOf(hits);
  expect(mended?.text).toContain(" We open at nine. ");
  expect(hitsIn("description", mended?.text ?? "")).toEqual([]);
});

test("each field has a text of its own, and a statement that is missing is added", () => {
  const [hit] = hitsIn("title", "It cures migraines.");
  if (!hit) throw new Error("the claim is found");
  const missing = { ...hit, field: "notices", text: "", proposal: { start: 0, end: 0, text: "Call 988." } };
  const made = rewordingsOf([hit, { ...hit, field: "subtitle" }, missing]);
  expect(made.map(({ field, added }) => [field, added])).toEqual([
    ["notices", true],
    ["title", false],
    ["subtitle", false],
  ]);
});

test("a text within lists and objects is replaced, and nothing else", () => {
  const sections = [{ title: "One", blocks: ["a", "b"] }, { title: "Two" }];
  expect(withTextAt(sections, ["0", "blocks", "1"], "c")).toEqual([
    { title: "One", blocks: ["a", "c"] },
    { title: "Two" },
  ]);
  expect(sections[0]?.blocks).toEqual(["a", "b"]);
  expect(withTextAt(sections, ["5", "title"], "c")).toBeUndefined();
  expect(withTextAt(sections, ["0"], "c")).toBeUndefined();
});
