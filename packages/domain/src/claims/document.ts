import { findClaims, type Finding } from "./lint";
import { propose, type Proposal } from "./proposals";
import { KETAMINE_REASON, REASONS } from "./reasons";
import { namesKetamine, type RequiredStatement, wantingStatements } from "./required";
import type { ClaimRule } from "./rule";
import { type ClaimLanguage, TONGUES } from "./tongues";

/** One text of a page, under the name staff know it by: `title`, `questions[2]`, `ingredients.biotin.what_it_is`. */
export type ClaimField = {
  readonly field: string;
  readonly text: string;
  /** What it is written in, or should be; English where nothing is said. Its claims are found in either language. */
  readonly language?: ClaimLanguage;
};

/** What clients read in one place. */
export type ClaimDocument = {
  readonly fields: readonly ClaimField[];
  /** Ketamine is given, or the page is about it: its statements have to be there. */
  readonly ketamine: boolean;
  /** Something is given by prescription: the page has to say so. */
  readonly prescription: boolean;
  /** What its statements are to be made in; English where nothing is said. */
  readonly language?: ClaimLanguage;
};

/** What may not be published as it stands. */
export type ClaimHit = {
  readonly field: string;
  /** Offsets in the field's text, UTF-16 units; both 0 for a statement that is missing. */
  readonly start: number;
  readonly end: number;
  /** The words themselves; for a missing statement its name. */
  readonly excerpt: string;
  readonly rule: ClaimRule;
  readonly why: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** A compliant wording; of a missing statement the text to add. */
  readonly proposal: Proposal;
};

const claims = (text: string): boolean => findClaims(text).length > 0;
const ABOUT_ILLNESS = new Set<ClaimRule>(["disease", "cure", "treat", "prevent"]);

/** Every hit in one text. What it proposes is written in the text's language. */
export function lintText({ field, text, language = "en" }: ClaimField): ClaimHit[] {
  const proposer = { wording: TONGUES[language].wording, claims };
  const findings = findClaims(text);
  const bySentence = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { start } = finding.sentence;
    bySentence.set(start, [...(bySentence.get(start) ?? []), finding]);
  }
  return findings.map((finding) => {
    const sentence = text.slice(finding.sentence.start, finding.sentence.end);
    const reason = ABOUT_ILLNESS.has(finding.rule) && namesKetamine(sentence) ? KETAMINE_REASON : REASONS[finding.rule];
    const { rule, start, end } = finding;
    return {
      field,
      start,
      end,
      excerpt: text.slice(start, end),
      rule,
      ...reason,
      proposal: propose(text, finding, bySentence.get(finding.sentence.start) ?? [], proposer),
    };
  });
}

/** Every hit in a page: what it says, and what it leaves out. */
export function lintDocument({ fields, ketamine, prescription, language }: ClaimDocument): ClaimHit[] {
  const texts = fields.map(({ text }) => text);
  return [
    ...fields.flatMap((field) => lintText({ language, ...field })),
    ...missingStatements(texts, { ketamine, prescription }, language),
  ];
}

/** A hit for each statement that is wanting in a page whose texts these are, in the language of that page. */
export function missingStatements(
  texts: readonly string[],
  about: Pick<ClaimDocument, "ketamine" | "prescription">,
  language: ClaimLanguage = "en",
): ClaimHit[] {
  return wantingStatements(texts, about, TONGUES[language]).map(hitOf);
}

function hitOf({ id, wording }: RequiredStatement): ClaimHit {
  const rule = id === "prescription" ? "prescription_statement" : "ketamine_statement";
  const proposal = { start: 0, end: 0, text: wording };
  return { field: MISSING_STATEMENT_FIELD, start: 0, end: 0, excerpt: id, rule, ...REASONS[rule], proposal };
}

/** Where a statement that is missing is best added. */
export const MISSING_STATEMENT_FIELD = "notices";

/** The text with a proposal taken over. */
export const takeOver = (text: string, { start, end, text: wording }: Proposal): string =>
  text.slice(0, start) + wording + text.slice(end);
