import { sayBody } from "./say";
import { bodyTexts } from "./texts";

const BODY = `## Before you read {#before}

Ketamine is an **anesthetic**, see [the label](https://a.example/label).

- abuse and dependence
- a *pregnancy*
`;

test("a body is told text by text, and keeps its sections, lists and anchors", () => {
  const words = new Map([
    ["Before you read", "Antes de leer"],
    ["abuse and dependence", "abuso y dependencia"],
    ["a pregnancy", "un embarazo"],
  ]);
  const said = sayBody(BODY, (text) => words.get(text) ?? text);
  expect(said).toContain("## Antes de leer {#before}");
  expect(said).toContain("[the label](https://a.example/label)");
  expect(bodyTexts(said)).toEqual([
    "Antes de leer",
    "Ketamine is an anesthetic, see the label.",
    "abuso y dependencia",
    "un embarazo",
  ]);
});

test("what has no other words stays as it is, to the letter", () => {
  expect(sayBody(BODY, (text) => text)).toBe(BODY);
});

test("24. words are text and never Markdown", () => {
  const said = sayBody(BODY, (text) => (text === "a pregnancy" ? "[x](javascript:alert(1)) <script>" : text));
  expect(bodyTexts(said).at(-1)).toBe("[x](javascript:alert(1)) <script>");
});
