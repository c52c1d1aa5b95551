import { findClaims, type Finding } from "./lint";
import type { SentenceRule } from "./rule";
import type { Span } from "./text/sentences";
import { wordsOf } from "./text/words";

/** What to put where. Offsets into the text as given. */
export type Proposal = Span & { readonly text: string };

/** Wording that holds, by what the sentence is about; the first that fits. */
const ABOUT: readonly (readonly [RegExp, string])[] = [
  [
    /\bketamine\b/i,
    "Ketamine is not approved by the FDA for any psychiatric disorder; whether it is suitable for you is a licensed clinician's decision.",
  ],
  [
    /\b(?:vitamin c|ascorbic acid)\b/i,
    "Vitamin C is an antioxidant the body uses to make collagen; a benefit of IV use in well-nourished people is not established.",
  ],
  [/\bbiotin\b/i, "Biotin deficiency can affect hair and nails; a benefit without deficiency is unproven."],
  [
    /\b(?:b12|cobalamin)\b/i,
    "Nerves and blood cells need vitamin B12; a benefit without a deficiency is not established.",
  ],
  [
    /\bb[- ](?:complex|vitamins?)\b/i,
    "B vitamins help convert food to energy; a benefit of an infusion without a deficiency is not established.",
  ],
  [/\bnad\b/i, "NAD+ is a coenzyme in cell energy; human evidence for IV use is limited."],
  [
    /\bglutathione\b/i,
    "Glutathione is an antioxidant that cells make for themselves; a benefit of giving it by vein is not established.",
  ],
];

const ILLNESS = "A benefit of this for any illness is not established.";
const BY_RULE: Readonly<Record<SentenceRule, string>> = {
  disease: ILLNESS,
  cure: ILLNESS,
  treat: ILLNESS,
  prevent: ILLNESS,
  immunity: "Whether an infusion changes how a healthy person gets through the season is not established.",
  anti_ageing: "An effect of an infusion on the years is not established.",
  detox: "The body needs no infusion for this; a benefit is not established.",
  fda_approved: "Not FDA-approved for these uses.",
  superlative: "A licensed clinician decides with you what is suitable.",
  safety: "Every infusion has risks, and a clinician goes through them with you first.",
  outcome: "Results vary, and we can't promise one.",
  proof: "What is known, and how well, stands beside each ingredient.",
};

/** These are mended by what is true of the offer, whatever the sentence is about. */
const BY_RULE_FIRST = new Set<SentenceRule>(["fda_approved", "superlative", "safety"]);
const HEADING_WORDS = 10;
const DANGLING = /(?:\s|[,&+–-]|\b(?:for|of|from|against|with|and|or|the|a|an|our|your|to|in)\b)+$/i;
const LEADING = /^(?:\s|[,&+–-]|\b(?:for|of|against|with|and|or)\b)+/i;

/** A compliant wording for one finding: the heading without it, or a sentence that holds. Its text passes the linter. */
export function propose(text: string, finding: Finding, all: readonly Finding[]): Proposal {
  const { start, end } = finding.sentence;
  const sentence = text.slice(start, end);
  const heading = isHeading(sentence) ? withoutClaims(text, finding.sentence, all) : null;
  return { start, end, text: heading ?? sentenceFor(sentence, finding.rule) };
}

function sentenceFor(sentence: string, rule: SentenceRule): string {
  if (BY_RULE_FIRST.has(rule)) return BY_RULE[rule];
  return ABOUT.find(([names]) => names.test(sentence))?.[1] ?? BY_RULE[rule];
}

const isHeading = (sentence: string): boolean =>
  !/[.!?…]["'”’)]*$/.test(sentence) && wordsOf(sentence).length <= HEADING_WORDS;

/** A heading with what was found cut out, or null where too little is left or it still claims. */
function withoutClaims(text: string, sentence: Span, all: readonly Finding[]): string | null {
  const within = all.filter((it) => it.start >= sentence.start && it.end <= sentence.end);
  const purposes = within.map((it) => ({ start: it.start + purposeAt(text.slice(it.start, it.end)), end: it.end }));
  return cut(text, sentence, purposes) ?? cut(text, sentence, within);
}

/** Where `for migraines` begins in `IV therapy for migraines`; 0 where nothing is told from its purpose. */
const purposeAt = (found: string): number => Math.max(0, found.search(/\s(?:for|against|from)\s/i));

function cut(text: string, { start, end }: Span, parts: readonly Span[]): string | null {
  let rest = "";
  let from = start;
  for (const part of parts) {
    if (part.end <= from) continue;
    rest += text.slice(from, Math.max(from, part.start));
    from = part.end;
  }
  const kept = (rest + text.slice(from, end)).replace(/\s+/g, " ").replace(DANGLING, "").replace(LEADING, "");
  return wordsOf(kept).length >= 2 && findClaims(kept).length === 0 ? kept : null;
}
