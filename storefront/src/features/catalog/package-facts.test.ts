import type { CarePackage, FormulaEntry } from "@ampoule/contract/catalogue";
import { formulaNames, mainOption, otherOptions } from "./package-facts";

const entry = (name: string, position: number, kind: "vitamin" | "service" = "vitamin"): FormulaEntry => ({
  position,
  share: 0.5,
  ingredient: {
    id: name,
    handle: name.toLowerCase(),
    name,
    also_known_as: [],
    kind,
    colour: "#aabbcc",
    what_it_is: name,
    cautions: [],
    allergens: [],
    interactions: [],
    evidence: [],
  },
});
const option = (variant_id: string, is_course: boolean): CarePackage["options"][number] => ({
  variant_id,
  sku: null,
  title: variant_id,
  is_course,
  available: true,
  terms_version: 1,
  terms: {
    sessions: 1,
    spacing: null,
    duration_min: 30,
    infusion_min: null,
    needs_clearance: true,
    balance_waits_for_clearance: false,
    deposit: { kind: "full" },
    balance_due: { kind: "none" },
    refund: { retained_basis_points: 0 },
  },
  price: { minor: "100", currency: "usd" },
  deposit: { minor: "100", currency: "usd" },
  balance: { minor: "0", currency: "usd" },
});
const carePackage = (over: Partial<CarePackage>): CarePackage => ({
  id: "1",
  product_id: "1",
  handle: "kit",
  title: "Kit",
  subtitle: "",
  description: "",
  goal: "energy",
  goal_label: "Energy",
  cautions: [],
  notices: [],
  questions: [],
  consultation_only: false,
  online_payment_disabled: false,
  brings: null,
  images: [],
  formula: [],
  options: [option("single", false), option("course", true)],
  ...over,
});

test("a package is presented by its course, whatever the order of its options", () => {
  expect(mainOption(carePackage({})).variant_id).toBe("course");
  expect(otherOptions(carePackage({})).map(({ variant_id }) => variant_id)).toEqual(["single"]);
});

test("a package that is sold in one way alone is presented by that", () => {
  expect(mainOption(carePackage({ options: [option("single", false)] })).variant_id).toBe("single");
});

test("the formula is named in its own order, and a consultation is no ingredient", () => {
  const formula = [entry("B12", 2), entry("Talk", 0, "service"), entry("Zinc", 1)];
  expect(formulaNames({ formula })).toEqual(["Zinc", "B12"]);
});
