import { paragraphBlocks } from "./paragraph-blocks";

test("items that follow one another are one list between paragraphs", () => {
  expect(paragraphBlocks(["Known so far:", "- one", "- two", "After that."])).toEqual([
    { kind: "paragraph", text: "Known so far:" },
    { kind: "list", items: ["one", "two"] },
    { kind: "paragraph", text: "After that." },
  ]);
});

test("a list within one paragraph is found by its lines", () => {
  expect(paragraphBlocks(["Bring:\n- an escort\n- your list of medicines"])).toEqual([
    { kind: "paragraph", text: "Bring:" },
    { kind: "list", items: ["an escort", "your list of medicines"] },
  ]);
});

test("a dash inside a sentence is no list", () => {
  expect(paragraphBlocks(["Blood pressure - and pulse - can rise."])).toHaveLength(1);
});
