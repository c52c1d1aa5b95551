import {
  AltText,
  CarePackageSettings,
  ClaimApproval,
  IngredientFields,
  MOST_IN_A_SESSION,
  SaveArticle,
  SaveFormula,
  SavePhrase,
  type Terms,
  termsProblems,
} from "@ampoule/contract";
import { readBody } from "@ampoule/domain/article";
import { CLAIM_RULES, lintText, missingStatements } from "@ampoule/domain/claims";
import { type z } from "zod";
import { refusedFields } from "./say-issue";
import { sayProblem } from "./said-problem";
import { textIn } from "./text-in";

const english = textIn("en");
const spanish = textIn("es");

const row = { id: null, about: "benefit", statement: "", grade: "limited", reviewer: "", reviewed_on: "2026-02-30" };
const amount = (of: string | null, unit: string | null) => ({ ingredient_id: "same", amount: of, unit });
const ingredient = { kind: "vitamin", also_known_as: [""], cautions: [], allergens: [], interactions: [] };
const words = {
  title: "",
  handle: "A b",
  summary: "",
  author: "",
  medical_reviewer: "",
  reviewed_on: "soon",
  body: "",
};

/** What staff may type wrongly, with the schema that reads it. */
const WRONG: readonly (readonly [name: string, schema: z.ZodType, typed: unknown])[] = [
  [
    "an ingredient",
    IngredientFields,
    {
      ...{ ...ingredient, handle: "A b", name: "", colour: "red", what_it_is: "" },
      evidence: [
        { ...row, citation: null, url: null },
        { ...row, grade: "not_established", reviewed_on: "2", citation: null, url: "https://nih.gov/c" },
        { ...row, citation: "", url: "a book" },
      ],
    },
  ],
  ["an ingredient that is too long", IngredientFields.shape.name, "a".repeat(200)],
  [
    "a formula",
    SaveFormula,
    {
      expected_version: "1",
      formula: [amount("0", "mg"), amount("1", null), amount("20000", "mg"), amount(null, null)],
    },
  ],
  [
    "settings",
    CarePackageSettings,
    {
      ...{ goal: "", brings: "A b", consultation_only: false, online_payment_disabled: false },
      ...{ cautions: [""], notices: [""] },
    },
  ],
  [
    "an article",
    SaveArticle,
    { ...words, expected_version: 1, product_ids: [], sources: [{ citation: "", url: "?" }] },
  ],
  ["an approval", ClaimApproval, { approver: "", reason: "", evidence: "" }],
  ["a picture that says nothing", AltText, ""],
  ["a picture that says too much", AltText, `a\n${"b".repeat(300)}`],
  ["words of a phrase", SavePhrase.shape.text, ""],
];

test.each(WRONG)("whatever is refused of %s is told in Spanish", (_, schema, typed) => {
  const read = schema.safeParse(typed);
  if (read.success) throw new Error("it is refused");
  const told = new Set(refusedFields(read, english).map(({ message }) => message));
  for (const { message } of refusedFields(read, spanish)) expect(told).not.toContain(message);
});

const terms: Terms = {
  ...{ sessions: 2, spacing: { min_days: 3, max_days: 2 }, duration_min: 30, infusion_min: 40 },
  ...{ needs_clearance: false, balance_waits_for_clearance: true },
  deposit: { kind: "fixed", amount: { minor: "0", currency: "eur" } },
  balance_due: { kind: "at_session", session: 3 },
  refund: { retained_basis_points: 0 },
};
const otherwise: Partial<Terms>[] = [
  {},
  { spacing: null },
  { sessions: 1 },
  { deposit: { kind: "fixed", amount: { minor: "900", currency: "usd" } }, balance_due: { kind: "none" } },
  { deposit: { kind: "full" }, balance_due: { kind: "days_after_clearance", days: 1 }, needs_clearance: true },
  { deposit: { kind: "percent", basis_points: 100 }, balance_due: { kind: "days_after_clearance", days: 1 } },
];

test("whatever doesn't hold together of terms is told in Spanish", () => {
  const price = { minor: "500", currency: "usd" };
  const said = otherwise.flatMap((part) => termsProblems({ ...terms, ...part }, price, "usd"));
  expect(new Set(said.map(({ message }) => message)).size).toBeGreaterThan(10);
  for (const { message } of said) expect(sayProblem(message, spanish)).not.toBe(message);
});

test("why an amount can't be meant is told in Spanish for each unit", () => {
  for (const { why } of Object.values(MOST_IN_A_SESSION)) expect(sayProblem(why, spanish)).not.toBe(why);
});

const CLAIMING = [
  "It cures migraines.",
  "It treats arthritis.",
  "It prevents colds.",
  "Our drip for people with migraines.",
  "It boosts your immunity.",
  "It reverses ageing.",
  "It flushes toxins out of your body.",
  "It is FDA-approved.",
  "The best drip in town.",
  "It is completely safe.",
  "You will feel better after one session, guaranteed.",
  "It is scientifically proven.",
  "Ketamine treats depression.",
];

test("why each rule of the linter stands is told in Spanish, and by whom", () => {
  const said = CLAIMING.flatMap((text) => lintText({ field: "", text }));
  const missing = missingStatements([""], { ketamine: true, prescription: true });
  const hits = [...said, ...missing];
  expect(CLAIM_RULES.filter((rule) => !hits.some((hit) => hit.rule === rule))).toEqual([]);
  const told = hits.flatMap(({ why, source }) => [why, source]);
  expect(told.filter((sentence) => sayProblem(sentence, spanish) === sentence)).toEqual([]);
});

test("a claim in a row of a file is told with its reason in Spanish, and its own words as they are", () => {
  const row =
    "“It cures colds.” (cure): It says that ageing or its signs are undone. Source: A book. Suggested: “Rest.”";
  expect(sayProblem(row, spanish)).toBe(
    "«It cures colds.» (Curación): Dice que el envejecimiento o sus signos se revierten. Fuente: A book. Propuesta: «Rest.»",
  );
});

const DAMAGED = [
  "a".repeat(200_000),
  "\n".repeat(10_000),
  "[".repeat(5_000),
  "*a".repeat(5_000),
  `${"> ".repeat(200)}deep`,
  "![](/x)",
  "![What it shows](https://elsewhere.example/a.png)",
  "[link](javascript:alert)",
];

test("whatever can't stand in an article's text is told in Spanish", () => {
  const problems = new Set(DAMAGED.flatMap((body) => readBody(body).problems));
  expect(problems.size).toBeGreaterThan(6);
  expect([...problems].filter((problem) => sayProblem(problem, spanish) === problem)).toEqual([]);
});
