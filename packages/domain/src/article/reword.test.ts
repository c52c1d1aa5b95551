import fc from "fast-check";
import { readBody } from "./read";
import { escapeMarkdown, rewordBody } from "./reword";
import { articleDocument, bodyTexts } from "./texts";

/** Puts `wording` where `words` stand in the first text that has them. */
function reworded(source: string, words: string, wording: string): string | null {
  const text = bodyTexts(source).find((each) => each.includes(words)) ?? "";
  const start = text.indexOf(words);
  return rewordBody(source, text, [{ start, end: start + words.length, text: wording }]);
}

test.each([
  ["plain words", "One. It cures. Two.", "It cures.", "One. NEW Two."],
  ["words across lines", "One. It\ncures. Two.", "It cures.", "One. NEW Two."],
  ["words of an item", "- One.\n- It cures.\n", "It cures.", "- One.\n- NEW\n"],
  ["words of a quote's second line", "> One.\n> It cures.\n", "It cures.", "> One.\n> NEW\n"],
  ["a heading's words", "## It cures {#x}\n\nText.", "It cures", "## NEW {#x}\n\nText."],
  ["marks within the words", "One. It **cures** [all](/a). Two.", "It cures all.", "One. NEW Two."],
  ["marks around the words", "**It cures.** Two.", "It cures.", "**NEW** Two."],
  ["words within a mark", "**One. It cures. Two.**", "It cures.", "**One. NEW Two.**"],
  ["a mark that begins before", "**One. It** cures. Two.", "It cures.", "One. NEW Two."],
  ["a mark that ends after", "One. It **cures. Two.**", "It cures.", "One. NEW Two."],
  ["what was escaped", "One\\*. It cures\\! Two.", "It cures!", "One\\*. NEW Two."],
  ["what was an entity", "Q&amp;A. It cures &#128512; all. Two.", "It cures 😀 all.", "Q&amp;A. NEW Two."],
  ["code", "Use `it cures` here.", "it cures", "Use NEW here."],
  ["a part of code", "Use `it cures` here.", "cures", "Use it NEW here."],
  ["a block of code", "```\nit cures\n```\n\nText.", "it cures", "NEW\n\nText."],
  ["an image's description", "![it cures](image:pic_1)", "it cures", "![NEW](image:pic_1)"],
])("%s are replaced where they stand in the Markdown", (_, source, words, expected) => {
  expect(reworded(source, words, "NEW")).toBe(expected);
});

test("a wording is text, whatever it looks like", () => {
  const wording = "# [a](b) *c* <d> &amp; `e`";
  const source = reworded("It cures.", "It cures.", wording);
  expect(bodyTexts(source ?? "")).toEqual([wording]);
});

test("several wordings of one text are put at once", () => {
  const text = "It cures. It heals. It ends.";
  const wordings = [
    { start: 0, end: 9, text: "A." },
    { start: 20, end: 28, text: "C." },
  ];
  expect(rewordBody(text, text, wordings)).toBe("A. It heals. C.");
});

test("a text that is no longer there is not replaced", () => {
  expect(rewordBody("It cures.", "It heals.", [{ start: 0, end: 2, text: "a" }])).toBeNull();
});

test("what clients read is read without Markdown's marks, so that none hides a word", () => {
  const words = { title: "T", summary: "", author: "A", medical_reviewer: "", body: "" };
  expect(
    articleDocument({ ...words, body: "It cu**res** a_b.\n\n- [x](/y)\n\n![alt](image:pic_1)\n\n<b>z</b>" }).fields,
  ).toEqual([
    { field: "title", text: "T" },
    { field: "author", text: "A" },
    { field: "body", text: "It cures a_b." },
    { field: "body", text: "x" },
    { field: "body", text: "alt" },
    { field: "body", text: "<b>z</b>" },
  ]);
});

test("escaped text reads as itself, and has no other kind than a paragraph", () => {
  const line = fc.stringMatching(/^[ -~]{1,60}$/).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(line, (text) => {
      const source = escapeMarkdown(text);
      expect(bodyTexts(source)).toEqual([text]);
      expect(readBody(source).sections).toEqual([
        { id: "introduction", heading: null, blocks: [{ kind: "paragraph", children: [{ kind: "text", text }] }] },
      ]);
    }),
    { numRuns: 1_000 },
  );
});

test("for any text, the place of each character is found: putting a text in its own place changes no word", () => {
  const marks = fc.constantFrom(
    "a",
    "b ",
    "*",
    "**",
    "_",
    "`",
    "[x](/y)",
    "\\*",
    "&amp;",
    "\n",
    "> ",
    "- ",
    "\n\n",
    "é",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 30 }), (parts) => {
      const source = parts.join("");
      const texts = bodyTexts(source);
      for (const text of texts.filter((each) => each.trim() !== "")) {
        const first = texts.indexOf(text);
        const next = rewordBody(source, text, [{ start: 0, end: text.length, text: "NEW" }]);
        const expected = texts.map((each, index) => (index === first ? "NEW" : each));
        expect(bodyTexts(next ?? "").join("|")).toBe(expected.join("|"));
      }
    }),
    { numRuns: 800 },
  );
});
