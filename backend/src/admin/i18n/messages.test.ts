import { en } from "./en/texts";
import { es } from "./es/texts";

/** The same in both languages: a name, words that Spanish shares, and what is hardly more than its placeholders. */
const ALIKE = new Set(["Mineral", "Color", "Total", "{{minutes}} min"]);

/** Each text with the way to it: `orders.row.card`. */
function textsIn(messages: object, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([name, each]: [string, unknown]): [string, string][] => {
    if (typeof each === "string") return [[`${prefix}${name}`, each]];
    return typeof each === "object" && each !== null ? textsIn(each, `${prefix}${name}.`) : [];
  });
}

const english = new Map(textsIn(en));
const spanish = new Map(textsIn(es));
const CATEGORY = /_(zero|one|two|few|many|other)$/;
const placeholders = (text = ""): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).sort();

/** The categories that each plural has, by its key. */
function pluralsIn(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const plurals = new Map<string, string[]>();
  for (const key of texts.keys()) {
    const [suffix, category] = CATEGORY.exec(key) ?? [];
    if (suffix === undefined || category === undefined) continue;
    const stem = key.slice(0, -suffix.length);
    plurals.set(stem, [...(plurals.get(stem) ?? []), category].sort());
  }
  return plurals;
}

test("both languages say the same things", () => {
  const said = (texts: ReadonlyMap<string, string>) => [
    ...new Set([...texts.keys()].map((key) => key.replace(CATEGORY, ""))),
  ];
  expect(said(spanish).sort()).toEqual(said(english).sort());
  expect(english.size).toBeGreaterThan(700);
});

test.each([
  ["en", english],
  ["es", spanish],
])("a plural in %s has a form for each of its categories, and no other", (language, texts) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  const plurals = [...pluralsIn(texts)];
  expect(plurals.length).toBeGreaterThan(15);
  for (const [key, has] of plurals) expect({ key, has }).toEqual({ key, has: categories });
});

test("every text fills in the same in both languages, whichever form it has", () => {
  for (const [key, text] of spanish) {
    const of = english.get(key) ?? english.get(key.replace(CATEGORY, "_other"));
    expect({ key, names: placeholders(text) }).toEqual({ key, names: placeholders(of) });
  }
});

test("every text has the same figures in both languages", () => {
  const figures = (text = ""): string[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();
  for (const [key, text] of english)
    expect({ key, has: figures(spanish.get(key)) }).toEqual({ key, has: figures(text) });
});

test("no text was left in English", () => {
  const alike = [...english].filter(([key, text]) => spanish.get(key) === text).map(([, text]) => text);
  expect(new Set(alike)).toEqual(ALIKE);
});

test("no text is a way to others that a key could be mistaken for", () => {
  for (const key of english.keys()) expect(key).toMatch(/^\w+(\.\w+)+$/);
});
