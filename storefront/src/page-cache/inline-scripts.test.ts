import { createHash } from "node:crypto";
import { inlineScripts } from "./inline-scripts";

const START = "(self.__next_f=self.__next_f||[]).push([0])";
const PIECE = String.raw`self.__next_f.push([1,"1:[\"$\",\"p\",null,{\"children\":\"\u003c/script\u003e\"}]"])`;
const FILES =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"]})';
const page = (...scripts: string[]) => `<html><body><p>x</p>${scripts.join("")}</body></html>`;
const inline = (text: string) => `<script>${text}</script>`;
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("each of Next's own scripts has its hash, once", () => {
  const html = page(inline(START), `<script id="_R_">${FILES}</script>`, inline(PIECE), inline(PIECE));
  expect(inlineScripts(html)).toEqual({ hashes: [hash(START), hash(FILES), hash(PIECE)], strange: 0 });
});

test("a file of the build and a block of data need none", () => {
  const html = page(
    '<script src="/_next/static/a.js" async=""></script>',
    '<script type="application/ld+json">{}</script>',
  );
  expect(inlineScripts(html)).toEqual({ hashes: [], strange: 0 });
});

test.each([
  ["a script of somebody else", "alert(1)"],
  ["one that begins like Next's", `${START};alert(1)`],
  ["one that hides code where Next has data", 'self.__next_f.push([1,alert(1),"x"])'],
  ["one that goes on after the data", 'self.__next_f.push([1,"x"]);alert([1])'],
  [
    "one that names its files by code",
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)})',
  ],
])("24. %s, smuggled into a page, gets no hash", (_what, text) => {
  expect(inlineScripts(page(inline(START), inline(text)))).toEqual({ hashes: [hash(START)], strange: 1 });
});
