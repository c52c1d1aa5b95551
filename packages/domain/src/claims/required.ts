import { wordsOf } from "./text/words";
import { sentencesIn } from "./text/sentences";

/** A statement that a page has to carry. */
export type RequiredStatement = {
  readonly id: "anesthetic_only" | "schedule_iii" | "risks" | "escort" | "crisis_line" | "prescription";
  /** The statement in words that satisfy the rule. */
  readonly wording: string;
};

/** Stems of one sentence. */
type Sentence = ReadonlySet<string>;
type Check = RequiredStatement & { readonly isIn: (sentences: readonly Sentence[]) => boolean };

const ANY = (sentence: Sentence, ...stems: string[]): boolean => stems.some((it) => sentence.has(it));
const somewhere = (sentences: readonly Sentence[], ...stems: string[]): boolean =>
  sentences.some((sentence) => ANY(sentence, ...stems));

/** What every page about ketamine says (FDA, warning on compounded ketamine of 10 October 2023). */
const KETAMINE: readonly Check[] = [
  {
    id: "anesthetic_only",
    wording:
      "Ketamine is approved by the FDA as an anesthetic. It is not approved for any psychiatric disorder: its use for mood is off-label.",
    isIn: (sentences) =>
      sentences.some(
        (it) => ANY(it, "fda") && ANY(it, "approv") && ANY(it, "anesthetic", "anaesthetic", "anesthesia"),
      ) && sentences.some((it) => ANY(it, "not", "never") && ANY(it, "psychiatric")),
  },
  {
    id: "schedule_iii",
    wording: "Ketamine is a Schedule III controlled substance.",
    isIn: (sentences) => sentences.some((it) => ANY(it, "schedul") && ANY(it, "iii", "3", "three")),
  },
  {
    id: "risks",
    wording:
      "Risks include abuse and dependence, a rise in blood pressure, slowed breathing, and bladder and urinary problems.",
    isIn: (sentences) =>
      somewhere(sentences, "abus", "addictiv", "dependenc", "misus") &&
      sentences.some((it) => ANY(it, "blood") && ANY(it, "pressur")) &&
      somewhere(sentences, "breath", "respiratory") &&
      somewhere(sentences, "urinary", "bladder"),
  },
  {
    id: "escort",
    wording: "An adult escort takes you home, and you do not drive for 24 hours.",
    isIn: (sentences) =>
      sentences.some((it) => ANY(it, "escort", "adult", "accompany") && ANY(it, "hom", "home")) &&
      sentences.some((it) => ANY(it, "driv") && ANY(it, "24", "24h") && ANY(it, "not", "no", "never", "cannot")),
  },
  {
    id: "crisis_line",
    wording: "If you are in crisis or think of harming yourself, call or text 988 at any hour, or call 911.",
    isIn: (sentences) => somewhere(sentences, "988"),
  },
];

/** What is given by prescription is said to be so, and who decides. */
const PRESCRIPTION: readonly Check[] = [
  {
    id: "prescription",
    wording:
      "IV preparations are prescription treatments, not dietary supplements. Not FDA-approved for these uses. Results vary. A licensed clinician decides whether this is suitable for you.",
    isIn: (sentences) =>
      sentences.some((it) => ANY(it, "prescription") && ANY(it, ...PRESCRIBED)) &&
      sentences.some((it) => ANY(it, "clinician") && ANY(it, "decid", "decision", "review", "order", "clear")),
  },
];
const PRESCRIBED = ["treatment", "product", "medicin", "preparation", "drug", "anesthetic", "injection", "infusion"];

/** Statements that are wanting in a page whose texts these are. */
export function wantingStatements(
  texts: readonly string[],
  about: { readonly ketamine: boolean; readonly prescription: boolean },
): RequiredStatement[] {
  const checks = [...(about.ketamine ? KETAMINE : []), ...(about.prescription ? PRESCRIPTION : [])];
  if (checks.length === 0) return [];
  const sentences = texts.flatMap((text) =>
    sentencesIn(text).map(({ start, end }) => new Set(wordsOf(text, start, end).map(({ stem }) => stem))),
  );
  return checks.filter(({ isIn }) => !isIn(sentences)).map(({ id, wording }) => ({ id, wording }));
}

/** Whether a text speaks of ketamine (esketamine is another medicine). */
export const namesKetamine = (text: string): boolean => wordsOf(text).some(({ stem }) => stem === "ketamin");
