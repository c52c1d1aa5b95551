import { lintDocument, lintText, missingStatements, namesKetamine, takeOver, type ClaimLanguage } from "./index";

const lint = (text: string, language: ClaimLanguage = "es") => lintText({ field: "description", text, language });
const rulesOf = (text: string) => [...new Set(lint(text).map(({ rule }) => rule))];

describe("grammar decides in Spanish", () => {
  test.each([
    ["a denial is no claim, its denial is", "No cura la migraña.", "No solo cura la migraña."],
    ["a denial ends with its clause", "No cura la migraña.", "No tiene azúcar, pero cura la migraña."],
    ["an order not to wait denies nothing", "No esperamos que cure la migraña.", "No espere más: cure su migraña."],
    ["so does a list", "No trata, cura ni previene ninguna enfermedad.", "Trata, cura y previene enfermedades."],
    [
      "what is not shown is said not to be",
      "No está demostrado que prevenga la gripe.",
      "Está demostrado que previene la gripe.",
    ],
    [
      "a hedge frees a function, not an illness",
      "Puede ayudar a mantener la piel sana.",
      "Puede ayudar a aliviar la migraña.",
    ],
    ["a future promises", "Puede contribuir al rendimiento.", "Aumentará tu rendimiento."],
    [
      "a nutrient's function is none",
      "El cuerpo usa la vitamina C para formar colágeno.",
      "La vitamina C te dará una piel radiante.",
    ],
    ["a question that is answered no is none", "¿Cura el resfriado? No.", "¿Cura el resfriado? ¡Sí!"],
    ["no risk is no caution", "¿Tiene riesgos? Sí, y los repasamos con usted.", "¿Tiene riesgos? No, ninguno."],
    [
      "what other clinics say is theirs",
      "Algunas clínicas prometen curar el resfriado.",
      "Prometemos curar el resfriado.",
    ],
    ["a medicine's work is its own", "Los antidepresivos alivian la depresión.", "Nuestro suero alivia la depresión."],
    ["a client's history is asked", "Si tiene diabetes, díganoslo.", "Si tiene diabetes, este suero es para usted."],
    [
      "the statutory statement names what it denies",
      "No está destinado a diagnosticar, tratar, curar o prevenir enfermedades.",
      "Está pensado para tratar y prevenir enfermedades.",
    ],
    [
      "a study has its limits",
      "Un ensayo pequeño en migraña no encontró diferencia.",
      "Un ensayo demuestra que nuestro suero alivia la migraña.",
    ],
    ["a testimonial claims", "La enfermera fue amable con mi madre.", "A mi madre se le quitó la artritis."],
  ])("%s", (_, innocent, claim) => {
    expect(rulesOf(innocent)).toEqual([]);
    expect(rulesOf(claim)).not.toEqual([]);
  });
});

test.each([
  ["cure", "Cura la artritis"],
  ["treat", "Alivió mis jaquecas"],
  ["prevent", "Previene catarros"],
  ["immunity", "Refuerza las defensas"],
  ["anti_ageing", "Rejuvenece tu piel"],
  ["detox", "Depura el hígado"],
  ["fda_approved", "Avalado por la FDA"],
  ["superlative", "Somos el número uno en Tampa"],
  ["safety", "Sin efectos secundarios"],
  ["outcome", "Verás resultados en 24 horas"],
  ["proof", "Comprobado científicamente"],
])("%s: %s", (rule, text) => expect(rulesOf(text)).toContain(rule));

test.each([
  "Alivia la migrana",
  "ALIVIA LA MIGRAÑA",
  "alívia la migranña",
  "a.l.i.v.i.a la migraña",
  "ali\u00advia la migraña",
  "#AliviaLaMigraña",
  "Aliviarla migraña: cúrela ya",
])("neither accents nor disguise matter: %s", (text) => expect(rulesOf(text)).not.toEqual([]));

describe("a text in another language than it says", () => {
  test("is caught, and mended in the language of its field", () => {
    const [english] = lint("Cures migraines.", "es");
    const [spanish] = lint("Cura la migraña.", "en");
    expect(english?.rule).toBe("cure");
    expect(english?.proposal.text).toMatch(/^No se ha establecido/);
    expect(spanish?.rule).toBe("cure");
    expect(spanish?.proposal.text).toMatch(/^A benefit of this/);
  });

  test("is not blamed for the other's words", () => {
    expect(rulesOf("El zinc por vía oral puede causar náuseas.")).toEqual([]);
    expect(lint("We do not offer detox programs.", "en")).toEqual([]);
    expect(rulesOf("No ofrecemos programas de detox.")).toEqual([]);
  });

  test("may change its language within a sentence", () => {
    expect(rulesOf("Dale un boost a tu inmunidad")).not.toEqual([]);
    expect(rulesOf("Stop migraines hoy mismo")).not.toEqual([]);
    expect(rulesOf("Nuestro suero de la casa fights diabetes")).not.toEqual([]);
  });
});

describe("a hit in Spanish", () => {
  test("says where, which rule, why and by which source in English, and what to write in Spanish", () => {
    const text = "Agua y sal. ¡Cura la resaca!";
    const [hit] = lint(text);
    expect(hit).toMatchObject({
      excerpt: "Cura la resaca",
      rule: "cure",
      why: expect.stringMatching(/illness/),
      source: expect.stringMatching(/iV Bars/),
    });
    expect(hit && takeOver(text, hit.proposal)).toBe(
      "Agua y sal. No se ha establecido un beneficio de esto para ninguna enfermedad.",
    );
  });

  test("on ketamine names the FDA's warning", () =>
    expect(lint("La ketamina alivia la depresión.")[0]?.source).toMatch(/FDA, warning.+October 2023/));

  test("in a heading is cut out of it", () => {
    const [hit] = lint("Terapia IV para migrañas | Dallas TX");
    expect(hit && takeOver("Terapia IV para migrañas | Dallas TX", hit.proposal)).toBe("Terapia IV | Dallas TX");
  });
});

test("ketamine is known by its Spanish names", () => {
  expect(namesKetamine("Infusión de ketamina")).toBe(true);
  expect(namesKetamine("La quetamina")).toBe(true);
  expect(namesKetamine("La esketamina")).toBe(false);
});

describe("a Spanish page about ketamine", () => {
  const STATEMENTS = [
    "La FDA aprobó la ketamina como anestésico, y no para ningún trastorno psiquiátrico.",
    "Es una sustancia controlada de la Lista III.",
    "Los riesgos incluyen abuso, presión arterial alta, depresión respiratoria y problemas urinarios.",
    "Un acompañante le lleva a casa, y no podrá manejar por 24 horas.",
    "En una crisis llame al 988.",
  ];
  const missing = (texts: readonly string[]) => missingStatements(texts, { ketamine: true, prescription: false }, "es");

  test("that makes every statement in Spanish passes", () => {
    expect(missing(STATEMENTS)).toEqual([]);
    expect(STATEMENTS.flatMap((text) => lint(text))).toEqual([]);
  });

  test("cannot make them in English", () => {
    const english = missingStatements([], { ketamine: true, prescription: false }).map(({ proposal }) => proposal.text);
    expect(missing(english).map(({ excerpt }) => excerpt)).toEqual([
      "anesthetic_only",
      "schedule_iii",
      "risks",
      "escort",
    ]);
  });

  test.each(STATEMENTS.map((text, at) => [text, at] as const))("must say: %s", (_, at) => {
    const rest = STATEMENTS.filter((_text, index) => index !== at);
    const hits = missing(rest);
    expect(hits.map(({ rule }) => rule)).toEqual(["ketamine_statement"]);
    const wording = hits[0]?.proposal.text ?? "";
    expect(missing([...rest, wording])).toEqual([]);
    expect(lint(wording)).toEqual([]);
  });
});

test("a Spanish page on what is given by prescription says so in Spanish, and who decides", () => {
  const page = (text: string) =>
    lintDocument({ fields: [{ field: "notices", text }], ketamine: false, prescription: true, language: "es" });
  const [hit] = page("Hidratación");
  expect(hit?.rule).toBe("prescription_statement");
  expect(page(hit?.proposal.text ?? "")).toEqual([]);
});
