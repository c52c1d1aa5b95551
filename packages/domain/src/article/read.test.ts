import { readBody } from "./read";
import { readingMinutes } from "./texts";

const blocks = (source: string) => readBody(source).sections.flatMap((section) => section.blocks);

test("headings make the sections, in order, each with a name of its own", () => {
  const { sections } = readBody("Before.\n\n# Risks\n\nOne.\n\n## Risks\n\n### Rare\n\nTwo.\n\n## Sources");
  expect(sections.map(({ id, heading, blocks }) => [id, heading, blocks.length])).toEqual([
    ["introduction", null, 1],
    ["risks", "Risks", 1],
    ["risks-2", "Risks", 2],
    ["sources-2", "Sources", 0],
  ]);
});

test("a heading can name its place, so that links to it outlive its words", () => {
  const [section] = readBody("## What *is* known, and what isn’t {#known}\n\nText.").sections;
  expect(section).toMatchObject({ id: "known", heading: "What is known, and what isn’t" });
});

test("what Markdown can say is told in a handful of kinds", () => {
  expect(blocks("**a** *b* `c`  \n[d](/packages)\n\n3. one\n4. two\n\n> said\n\n```\ncode\n```\n\n---")).toEqual([
    {
      kind: "paragraph",
      children: [
        { kind: "strong", children: [{ kind: "text", text: "a" }] },
        { kind: "text", text: " " },
        { kind: "emphasis", children: [{ kind: "text", text: "b" }] },
        { kind: "text", text: " " },
        { kind: "code", text: "c" },
        { kind: "break" },
        { kind: "link", href: "/packages", children: [{ kind: "text", text: "d" }] },
      ],
    },
    {
      kind: "list",
      start: 3,
      items: [
        [{ kind: "paragraph", children: [{ kind: "text", text: "one" }] }],
        [{ kind: "paragraph", children: [{ kind: "text", text: "two" }] }],
      ],
    },
    { kind: "quote", blocks: [{ kind: "paragraph", children: [{ kind: "text", text: "said" }] }] },
    { kind: "code", text: "code" },
    { kind: "rule" },
  ]);
});

test.each(["<script>alert(1)</script>", '<img src=x onerror="alert(1)">', "<!-- hidden -->", "<b>bold</b>"])(
  "%s is the text that it is, alone or within a sentence",
  (html) => {
    const all = JSON.stringify([...blocks(html), ...blocks(`So ${html} said.`)]);
    expect([...all.matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind)).toEqual(
      expect.not.arrayContaining(["html", "link", "image"]),
    );
    expect(all).toContain(JSON.stringify(html).slice(1, 4));
  },
);

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java&#x0A;script:alert(1)",
  "&#106;avascript:alert(1)",
  "data:text/html,alert(1)",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/&#9;/evil.example",
  "packages",
  "http:evil.example",
  "https://",
])("a link to %s leads nowhere, and is told", (url) => {
  for (const source of [`[here](<${url}>)`, `[here][1]\n\n[1]: <${url}>`]) {
    const read = readBody(source);
    expect(JSON.stringify(read.sections)).not.toContain('"link"');
    expect(JSON.stringify(read.sections)).toContain("here");
    expect(read.problems).toEqual([expect.stringMatching(/^A link can lead to/)]);
  }
});

test.each(["https://clinic.example/a?b=c#d", "http://clinic.example", "/packages/myers", "#risks"])(
  "a link to %s is kept as it is",
  (href) => {
    expect(readBody(`[here](${href})`)).toMatchObject({
      problems: [],
      sections: [{ blocks: [{ children: [{ kind: "link", href }] }] }],
    });
  },
);

test("an image is one of ours, described, and in a paragraph of its own", () => {
  expect(readBody("![A vial](image:pic_01J)")).toMatchObject({
    images: [{ image_id: "pic_01J", alt: "A vial" }],
    problems: [],
    sections: [{ blocks: [{ kind: "image", image_id: "pic_01J", alt: "A vial" }] }],
  });
  for (const [source, problem] of [
    ["![](image:pic_01J)", /no description/],
    ["![A vial](https://elsewhere.example/1.png)", /uploaded here/],
    ["![A vial](/static/1.png)", /uploaded here/],
    ["See ![a vial](image:pic_01J) here", /paragraph of its own/],
  ] as const)
    expect(readBody(source).problems).toEqual([expect.stringMatching(problem)]);
});

test.each([
  ["quotes", ">".repeat(20_000)],
  ["lists", `${"- ".repeat(20_000)}a`],
  ["numbers", `${"1. ".repeat(15_000)}a`],
  ["depth", Array.from({ length: 2_000 }, (_, level) => `${" ".repeat(level)}- a`).join("\n")],
  ["brackets", "![".repeat(30_000)],
  ["marks within marks", "*a ".repeat(10_000) + "b*".repeat(10_000)],
  ["definitions", "[a]: b\n".repeat(2_000)],
  ["length", "a ".repeat(40_000)],
])("too many %s are refused at once, and shown as they are", (_, source) => {
  const before = performance.now();
  const { sections, problems } = readBody(source);
  expect(performance.now() - before).toBeLessThan(1_000);
  expect([problems.length, sections.length]).toEqual([1, 1]);
});

test("what is within every bound is read in time that a person doesn't notice", () => {
  const paragraph = `${"*a _b ".repeat(40)}${"c* d_ ".repeat(40)}`;
  const source = Array.from({ length: 110 }, () => paragraph).join("\n\n");
  const before = performance.now();
  expect(readBody(source).problems).toEqual([]);
  expect(performance.now() - before).toBeLessThan(5_000);
});

test("a rule of many stars is no list", () => {
  expect(blocks("* * * * * * * * * *")).toEqual([{ kind: "rule" }]);
});

test("reading takes a minute for 220 words, and never less than one", () => {
  expect([1, 220, 2_200].map((words) => readingMinutes("word ".repeat(words)))).toEqual([1, 1, 10]);
});
