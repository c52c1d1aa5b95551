import { type Caution, cautionsNaming } from "./cautions-naming";

const caution = (text: string, kind: Caution["kind"] = "caution"): Caution => ({ kind, text, of: "It", packages: [0] });
const CAUTIONS = [
  caution("Sulfites in some preparations", "allergen"),
  caution("A history of kidney stones, kidney disease or iron overload."),
  caution("Warfarin: tell the clinician.", "interaction"),
  caution("Diabetes medicines, insulin among them.", "interaction"),
  caution("G6PD deficiency: a screening test comes first at higher amounts."),
  caution("Pregnancy."),
];

test.each([
  ["sulfite", ["Sulfites in some preparations"]],
  ["Sulphites", ["Sulfites in some preparations"]],
  ["allergic to sulfites", ["Sulfites in some preparations"]],
  ["warfarin", ["Warfarin: tell the clinician."]],
  ["warferin", ["Warfarin: tell the clinician."]],
  ["kidney failure", ["A history of kidney stones, kidney disease or iron overload."]],
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
