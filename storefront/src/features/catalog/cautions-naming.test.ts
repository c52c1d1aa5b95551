import fc from "fast-check";
import { type Caution, cautionsNaming } from "./cautions-naming";
import { SYNONYMS } from "./cautions-synonyms";

const caution = (text: string, kind: Caution["kind"] = "caution"): Caution => ({ kind, text, of: "It", packages: [0] });
const CAUTIONS = [
  caution("Sulfites in some preparations", "allergen"),
  caution("A history of kidney stones, kidney disease or iron overload."),
  caution("Warfarin: tell the clinician.", "interaction"),
  caution("Diabetes medicines, insulin among them.", "interaction"),
  caution("G6PD deficiency: a screening test comes first at higher amounts."),
  caution("Pregnancy."),
  caution("Blood thinners.", "interaction"),
  caution("Low blood pressure: it can fall during the infusion."),
  caution("Hypoglycemia: it can lower blood sugar."),
  caution("Benzodiazepines and lamotrigine may blunt it.", "interaction"),
];
const WARFARIN = "Warfarin: tell the clinician.";
const KIDNEY = "A history of kidney stones, kidney disease or iron overload.";

test.each([
  ["sulfite", ["Sulfites in some preparations"]],
  ["Sulphites", ["Sulfites in some preparations"]],
  ["allergic to sulfites", ["Sulfites in some preparations"]],
  ["warfarin", [WARFARIN, "Blood thinners."]],
  ["warferin", [WARFARIN, "Blood thinners."]],
  ["blood thinners", [WARFARIN, "Blood thinners."]],
  ["a blood thinner (Eliquis)", [WARFARIN, "Blood thinners."]],
  ["anticoagulantes", [WARFARIN, "Blood thinners."]],
  ["I take Xanax", ["Benzodiazepines and lamotrigine may blunt it."]],
  ["high blood pressure", ["Low blood pressure: it can fall during the infusion."]],
  ["blood sugar", ["Hypoglycemia: it can lower blood sugar."]],
  ["blood clots", []],
  ["high", []],
  ["kidney failure", [KIDNEY]],
  ["kidney transplant", [KIDNEY]],
  ["iron overload", [KIDNEY]],
  ["diabet", ["Diabetes medicines, insulin among them."]],
  ["g6pd", ["G6PD deficiency: a screening test comes first at higher amounts."]],
  ["pregnancy", ["Pregnancy."]],
  ["I am pregnant", ["Pregnancy."]],
  ["diabetic", ["Diabetes medicines, insulin among them."]],
  ["peanuts", []],
  ["my medicines", []],
  ["iro", []],
])("%s is named by %j", (term, texts) => {
  expect(cautionsNaming(term, CAUTIONS)).toEqual([
    { term, cautions: texts.map((text) => CAUTIONS.find((each) => each.text === text)) },
  ]);
});

test("several are told apart, and nothing comes of nothing", () => {
  expect(cautionsNaming("warfarin, sulfites;\n pregnancy", CAUTIONS).map(({ term }) => term)).toEqual([
    "warfarin",
    "sulfites",
    "pregnancy",
  ]);
  expect(cautionsNaming(" , x,", CAUTIONS)).toEqual([]);
  expect(cautionsNaming("word,".repeat(500), CAUTIONS)).toHaveLength(20);
});

test("what is joined by a word is several", () => {
  expect(cautionsNaming("warfarin and kidney stones", CAUTIONS).map(({ term }) => term)).toEqual([
    "warfarin",
    "kidney stones",
  ]);
});

test("whatever name of a thing a label has, each other name of it finds the label", () => {
  const lines = SYNONYMS.map((line) => line.split(", "));
  const two = fc
    .constantFrom(...lines)
    .chain((names) => fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)));
  fc.assert(
    fc.property(two, ([typed, said]) => {
      const label = [caution(`Tell the clinician of ${said}.`), caution("Peanuts.")];
      expect(cautionsNaming(typed, label)[0]?.cautions).toEqual(label.slice(0, 1));
    }),
  );
});

test("what holds all of a term's words goes before what holds some", () => {
  const said = ["Kidney stones.", "Gallstones.", "Kidney disease."].map((text) => caution(text));
  expect(cautionsNaming("kidney stones", said)[0]?.cautions).toEqual(said.slice(0, 1));
});

test.each([
  ["alérgica a los sulfitos", "Puede contener sulfitos."],
  ["estoy embarazada", "Embarazo o lactancia."],
  ["riñones", "Enfermedad del riñón o antecedentes de piedras."],
  ["tomo anticoagulantes", "Anticoagulante oral: dígaselo al médico."],
  ["mis medicamentos", undefined],
])("in Spanish, %s is named too", (term, text) => {
  const cautions = [
    "Puede contener sulfitos.",
    "Embarazo o lactancia.",
    "Enfermedad del riñón o antecedentes de piedras.",
    "Anticoagulante oral: dígaselo al médico.",
  ].map((each) => caution(each));
  expect(cautionsNaming(term, cautions)[0]?.cautions.map((each) => each.text)).toEqual(text ? [text] : []);
});
