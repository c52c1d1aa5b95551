import type { MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { MESSAGES } from "./index";

/** The same in both languages: a name, words that Spanish shares, a day, and what is hardly more than its placeholders. */
const ALIKE = new Set(["Ampoule", "Total", "Subtotal", "Mineral", "{count} min", "{label} ({count})", "2026-11-01"]);

const LITERAL: TYPE.literal = 0;

const english = new Map(textsIn(MESSAGES.en));
const spanish = new Map(textsIn(MESSAGES.es));
const languages = Object.entries({ en: english, es: spanish });

// An ES module, which Jest loads by `import()` alone.
const parsing = import("@formatjs/icu-messageformat-parser");

test("both languages have the same messages, and as many paragraphs", () => {
  expect([...spanish.keys()]).toEqual([...english.keys()]);
  expect(english.size).toBeGreaterThan(400);
});

test("every message has the same placeholders in both languages", async () => {
  const { isStructurallySame, parse } = await parsing;
  const wrong = [...english].flatMap(([key, text]) => {
    const { error } = isStructurallySame(parse(text), parse(spanish.get(key) ?? ""));
    return error ? [`${key}: ${error.message}`] : [];
  });
  expect(wrong).toEqual([]);
});

test.each(languages)("a plural in %s has a form for each of its categories, and no other", async (language, texts) => {
  const { parse, TYPE } = await parsing;
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  const plurals = [...texts].flatMap(([key, text]) =>
    parse(text).flatMap((part) =>
      part.type === TYPE.plural ? [{ key, has: Object.keys(part.options).toSorted() }] : [],
    ),
  );
  expect(plurals.length).toBeGreaterThan(5);
  for (const each of plurals) expect(each).toEqual({ key: each.key, has: categories });
});

test("a message chooses between the same cases in both languages", async () => {
  const { parse, TYPE } = await parsing;
  const cases = (text: string) =>
    parse(text).flatMap((part) => (part.type === TYPE.select ? [Object.keys(part.options).toSorted()] : []));
  for (const [key, text] of english)
    expect({ key, cases: cases(spanish.get(key) ?? "") }).toEqual({ key, cases: cases(text) });
});

test("every message has the same figures in both languages", async () => {
  const { parse } = await parsing;
  const figures = (text: string) => (literal(parse(text)).match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted();
  for (const [key, text] of english)
    expect({ key, figures: figures(spanish.get(key) ?? "") }).toEqual({ key, figures: figures(text) });
});

test("no message was left in English", () => {
  const alike = [...english].filter(([key, text]) => spanish.get(key) === text).map(([, text]) => text);
  expect(new Set(alike)).toEqual(ALIKE);
});

/** Each text with the way to it: `cart.summary.title`. */
function textsIn(messages: object, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([name, each]: [string, unknown]): [string, string][] => {
    if (typeof each === "string") return [[`${prefix}${name}`, each]];
    return typeof each === "object" && each !== null ? textsIn(each, `${prefix}${name}.`) : [];
  });
}

/** What a message says by itself, in the form for `other`. */
function literal(parts: readonly MessageFormatElement[]): string {
  return parts
    .map((part) => {
      if ("options" in part) return literal(part.options.other?.value ?? []);
      if ("children" in part) return literal(part.children);
      return "value" in part && part.type === LITERAL ? part.value : " ";
    })
    .join("");
}
