import { sayPhase, sayProblem } from "./said-problem";
import { textIn } from "./text-in";

const english = textIn("en");
const spanish = textIn("es");

test("a text is said in the language that was chosen, with what was filled in", () => {
  expect(english("common.move.up", { name: "zinc" })).toBe("Move zinc up");
  expect(spanish("common.move.up", { name: "zinc" })).toBe("Subir zinc");
  expect([english.locale, spanish.locale]).toEqual(["en-US", "es-US"]);
});

test("a plural follows its language, millions too", () => {
  const count = (text: typeof english, number: number) => text("terms_words.sessions", { count: number });
  expect([1, 6].map((number) => count(english, number))).toEqual(["1 session", "6 sessions"]);
  expect([1, 6, 1_000_000].map((number) => count(spanish, number))).toEqual([
    "1 sesión",
    "6 sesiones",
    "1000000 de sesiones",
  ]);
});

test("what staff wrote is filled in as it stands", () => {
  const name = "<b>$t(nav.outbox)</b> {{name}} & “co”";
  expect(spanish("formulary.archive.title", { name })).toBe(`¿Archivar ${name}?`);
});

test("a key that is none, and a text without what it needs, don't compile", () => {
  const wrong = () => [
    // @ts-expect-error there is no such text
    english("common.canel"),
    // @ts-expect-error its name is missing
    english("common.move.up"),
    // @ts-expect-error it is called otherwise
    english("common.move.up", { nam: "zinc" }),
    // @ts-expect-error a plural is asked for by its stem
    english("terms_words.sessions_one", { count: 1 }),
  ];
  expect(wrong).not.toThrow();
});

test.each([
  ["Write it or remove it", "Escríbalo o quítelo"],
  ["There are 6 sessions", "Hay 6 sesiones"],
  ["At most 10,000 mg: more than 10 g is written in g", "Como máximo 10,000 mg: más de 10 g se escribe en g"],
  [
    "Lower-case letters, digits and hyphens, such as vitamin-b12",
    "Letras minúsculas, cifras y guiones, como vitamin-b12",
  ],
])("what is said beside a field, “%s”, is told in Spanish", (message, told) => {
  expect(sayProblem(message, spanish)).toBe(told);
  expect(sayProblem(message, english)).toBe(message);
});

test("what we have no words for stays as it came", () => {
  expect(sayProblem("Something (new)", spanish)).toBe("Something (new)");
  expect(sayPhase("something new", spanish)).toBe("something new");
  expect(sayPhase("reading the file", spanish)).toBe("leyendo el archivo");
});
