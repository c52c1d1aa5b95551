import { articleDocument } from "@ampoule/domain/article";
import { KETAMINE_ARTICLE } from "../articles/ketamine-infusions";
import { INGREDIENTS, REVIEWER } from "../ingredients";
import { PACKAGES } from "../packages";
import { KETAMINE_NOTICES } from "../packages/ketamine-texts";
import { goalLabel } from "../../workflows/catalogue/read/goals";
import { PHRASES } from ".";

const TEXTS = new Set([
  REVIEWER,
  ...INGREDIENTS.flatMap(({ name, also_known_as, what_it_is, cautions, allergens, interactions, evidence }) => [
    ...[name, ...also_known_as, what_it_is, ...cautions, ...allergens, ...interactions],
    ...evidence.map(({ statement }) => statement),
  ]),
  ...PACKAGES.flatMap(({ title, subtitle, description, goal, cautions, notices, questions, sold_as }) => [
    ...[goalLabel(goal), title, subtitle, description, ...cautions, ...notices],
    ...questions.flatMap(({ question, answer }) => [question, answer]),
    ...sold_as.map(({ option }) => option),
  ]),
  ...[KETAMINE_ARTICLE].flatMap(({ title, summary, author, medical_reviewer, body }) =>
    articleDocument({ title, summary, author, medical_reviewer, body }).fields.map(({ text }) => text),
  ),
]);

const UNITS = new Map([
  ...["g", "mg", "mL", "%"].map((unit) => [unit, unit] as const),
  ["grams", "gramos"],
  ["minutes", "minutos"],
  ["hours", "horas"],
  ["days", "días"],
  ["weeks", "semanas"],
  ["adults", "adultos"],
  ["cases", "casos"],
]);
const AMOUNT = new RegExp(`(\\d+(?:\\.\\d+)?) (${[...UNITS.keys()].join("|")})(?!\\w)`, "g");

const NUMBERS = new Map([
  ["two", "dos"],
  ["three", "tres"],
  ["four", "cuatro"],
  ["five", "cinco"],
  ["six", "seis"],
  ["seven", "siete"],
  ["eight", "ocho"],
  ["ten", "diez"],
  ["fourteen", "catorce"],
  ["twenty", "veinte"],
]);

/** What must not be lost on the way: how far a statement goes, what it is worth, and who decides. */
const SAID: readonly (readonly [english: RegExp, spanish: RegExp])[] = [
  [/not established|unproven|no such [\w ]+ is established/i, /no está demostrado/i],
  [/\bmay\b/i, /pued|podría/i],
  [/\bcan\b/i, /p[uo]d|pued/i],
  [/\bcould\b/i, /podría/i],
  [/is limited/i, /es limitad[oa]/i],
  [/\bsome people\b/i, /algunas personas|a algunas personas/i],
  [/\b(?:usually|often)\b/i, /suele|por lo general|a menudo|con (?:más|qué) frecuencia/i],
  [/not significant|not differ significantly/i, /no (?:fue|se diferenció de manera) significativa/i],
  [/little studied/i, /poco estudiadas/i],
  [/promise you|can't promise|can't be promised/i, /(?:nadie puede|no podemos|no se puede) promet[eé]r/i],
  [/off-label/i, /fuera de la indicación aprobada \(off-label\)/i],
  [/not (?:FDA-)?approved|not approved it/i, /no (?:está|lo ha) aprobad[oa]/i],
  [/Schedule III/, /Lista III \(Schedule III\)/],
  [/licensed clinician/i, /profesional clínico con licencia/i],
  [/is not a prescription/i, /no es una receta médica/i],
  [/\bprescription (?:products|medicines?|anesthetic|pain)/i, /con receta|que requieren receta médica/i],
  [/refundable in full/i, /reembolsable por completo/i],
  [/call or text 988/i, /llame o envíe un mensaje de texto al 988/i],
  [/call 911/i, /llame al 911/i],
];

const not = (kept: (english: string, spanish: string) => boolean) =>
  PHRASES.filter(([english, spanish]) => !kept(english, spanish));

test("every seeded text has its Spanish, and no phrase is left over or said twice", () => {
  expect(PHRASES.map(([english]) => english).toSorted()).toEqual([...TEXTS].toSorted());
});

test("both languages have the same figures", () => {
  const figures = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted().join(" ");
  expect(not((english, spanish) => figures(english) === figures(spanish))).toEqual([]);
});

test("an amount keeps its unit", () => {
  const amounts = PHRASES.flatMap(([english, spanish]) =>
    [...english.matchAll(AMOUNT)].map(([, figure, unit = ""]) => ({
      unit,
      said: `${figure} ${UNITS.get(unit)}`,
      spanish,
    })),
  );
  expect(new Set(amounts.map(({ unit }) => unit))).toEqual(new Set(UNITS.keys()));
  expect(amounts.filter(({ said, spanish }) => !spanish.includes(said))).toEqual([]);
});

test("both languages have the same numbers in words", () => {
  const spoken = (text: string, words: Iterable<string>) => {
    const known = new Set(words);
    return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => known.has(word));
  };
  const kept = (english: string, spanish: string) => {
    const wanted = spoken(english, NUMBERS.keys()).map((word) => NUMBERS.get(word));
    return wanted.toSorted().join() === spoken(spanish, NUMBERS.values()).toSorted().join();
  };
  expect(not(kept)).toEqual([]);
});

test.each(SAID)("where the English says %s, the Spanish says %s", (english, spanish) => {
  const said = PHRASES.filter(([text]) => english.test(text));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter(([, text]) => !spanish.test(text))).toEqual([]);
});

test("it promises nothing, and says usted", () => {
  const promise =
    /(?<!\p{L})(?:cura[nr]?|trata[nr]?|previenen?|prevenir|garanti\p{L}+|eliminan?|segur[oa]s?)(?!\p{L})/iu;
  const familiar = /(?<!\p{L})(?:tú|tus?|te|ti|contigo)(?!\p{L})/iu;
  expect(not((_, spanish) => !promise.test(spanish) && !familiar.test(spanish))).toEqual([]);
});

test("a sentence ends as in English, and a question opens as one", () => {
  const end = (text: string) => /[.?:]$/.exec(text)?.[0];
  expect(not((english, spanish) => end(english) === end(spanish))).toEqual([]);
  expect(not((_, spanish) => spanish.includes("?") === spanish.includes("¿"))).toEqual([]);
});

test("each statement on ketamine is there, whole", () => {
  const [approval, schedule, risks, escort, crisis] = KETAMINE_NOTICES.map((notice) => new Map(PHRASES).get(notice));
  expect(approval).toMatch(/aprobada por la FDA como anestésico\. No está aprobada para ningún trastorno psiquiátrico/);
  expect(approval).toMatch(/su uso para el estado de ánimo está fuera de la indicación aprobada \(off-label\)\.$/);
  expect(schedule).toMatch(/sustancia controlada de la Lista III/);
  expect(risks).toMatch(/abuso y dependencia.*presión arterial.*frecuencia cardíaca.*respiración.*disociación/);
  expect(risks).toMatch(/vejiga y urinarios\.$/);
  expect(escort).toMatch(/acompañante adulto .* a casa\. No conduzca, .* durante 24 horas\.$/);
  expect(crisis).toMatch(/al 988 a cualquier hora, o llame al 911\. Esta página no es para emergencias\.$/);
});
