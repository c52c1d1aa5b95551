import { hasAny, somewhere, type Statements } from "../required";

/** What every page about ketamine says (FDA, warning on compounded ketamine of 10 October 2023). */
const KETAMINE: Statements["ketamine"] = [
  {
    id: "anesthetic_only",
    wording:
      "Ketamine is approved by the FDA as an anesthetic. It is not approved for any psychiatric disorder: its use for mood is off-label.",
    isIn: (sentences) =>
      sentences.some(
        (it) => hasAny(it, "fda") && hasAny(it, "approv") && hasAny(it, "anesthetic", "anaesthetic", "anesthesia"),
      ) && sentences.some((it) => hasAny(it, "not", "never") && hasAny(it, "psychiatric")),
  },
  {
    id: "schedule_iii",
    wording: "Ketamine is a Schedule III controlled substance.",
    isIn: (sentences) => sentences.some((it) => hasAny(it, "schedul") && hasAny(it, "iii", "3", "three")),
  },
  {
    id: "risks",
    wording:
      "Risks include abuse and dependence, a rise in blood pressure, slowed breathing, and bladder and urinary problems.",
    isIn: (sentences) =>
      somewhere(sentences, "abus", "addictiv", "dependenc", "misus") &&
      sentences.some((it) => hasAny(it, "blood") && hasAny(it, "pressur")) &&
      somewhere(sentences, "breath", "respiratory") &&
      somewhere(sentences, "urinary", "bladder"),
  },
  {
    id: "escort",
    wording: "An adult escort takes you home, and you do not drive for 24 hours.",
    isIn: (sentences) =>
      sentences.some((it) => hasAny(it, "escort", "adult", "accompany") && hasAny(it, "hom", "home")) &&
      sentences.some(
        (it) => hasAny(it, "driv") && hasAny(it, "24", "24h") && hasAny(it, "not", "no", "never", "cannot"),
      ),
  },
  {
    id: "crisis_line",
    wording: "If you are in crisis or think of harming yourself, call or text 988 at any hour, or call 911.",
    isIn: (sentences) => somewhere(sentences, "988"),
  },
];

/** What is given by prescription is said to be so, and who decides. */
const PRESCRIPTION: Statements["prescription"] = [
  {
    id: "prescription",
    wording:
      "IV preparations are prescription treatments, not dietary supplements. Not FDA-approved for these uses. Results vary. A licensed clinician decides whether this is suitable for you.",
    isIn: (sentences) =>
      sentences.some((it) => hasAny(it, "prescription") && hasAny(it, ...PRESCRIBED)) &&
      sentences.some((it) => hasAny(it, "clinician") && hasAny(it, "decid", "decision", "review", "order", "clear")),
  },
];
const PRESCRIBED = ["treatment", "product", "medicin", "preparation", "drug", "anesthetic", "injection", "infusion"];

export const ENGLISH_STATEMENTS: Statements = { ketamine: KETAMINE, prescription: PRESCRIPTION };
