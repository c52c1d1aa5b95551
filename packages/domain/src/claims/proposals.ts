import type { Finding } from "./lint";
import type { SentenceRule } from "./rule";
import type { Span } from "./text/sentences";

/** What to put where. Offsets into the text as given. */
export type Proposal = Span & { readonly text: string };

/** Words of one language that hold. */
export type Wording = {
  /** By what the sentence is about; the first that fits. */
  readonly about: readonly (readonly [RegExp, string])[];
  readonly byRule: Readonly<Record<SentenceRule, string>>;
  /** What a heading may not end with once something was cut out of it. */
  readonly dangling: RegExp;
  /** Nor begin with. */
  readonly leading: RegExp;
  /** What stands between a thing and its purpose: ` for `. */
  readonly purpose: RegExp;
};

/** What a proposal is made with: words, and the judge that they have to pass. */
export type Proposer = { readonly wording: Wording; readonly claims: (text: string) => boolean };

/** These are mended by what is true of the offer, whatever the sentence is about. */
const BY_RULE_FIRST = new Set<SentenceRule>(["fda_approved", "superlative", "safety"]);
const HEADING_WORDS = 10;

/** A compliant wording for one finding: the heading without it, or a sentence that holds. Its text passes the linter. */
export function propose(text: string, finding: Finding, all: readonly Finding[], by: Proposer): Proposal {
  const { start, end } = finding.sentence;
  const sentence = text.slice(start, end);
  const heading = isHeading(sentence) ? withoutClaims(text, finding.sentence, all, by) : null;
  return { start, end, text: heading ?? sentenceFor(sentence, finding.rule, by.wording) };
}

function sentenceFor(sentence: string, rule: SentenceRule, { about, byRule }: Wording): string {
  if (BY_RULE_FIRST.has(rule)) return byRule[rule];
  return about.find(([names]) => names.test(sentence))?.[1] ?? byRule[rule];
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)?.length ?? 0;

const isHeading = (sentence: string): boolean =>
  !/[.!?…]["'”’)]*$/.test(sentence) && wordCount(sentence) <= HEADING_WORDS;

/** A heading with what was found cut out, or null where too little is left or it still claims. */
function withoutClaims(text: string, sentence: Span, all: readonly Finding[], by: Proposer): string | null {
  const within = all.filter((it) => it.start >= sentence.start && it.end <= sentence.end);
  const purposes = within.map((it) => ({
    start: it.start + purposeAt(text.slice(it.start, it.end), by.wording),
    end: it.end,
  }));
  return cut(text, sentence, purposes, by) ?? cut(text, sentence, within, by);
}

/** Where `for migraines` begins in `IV therapy for migraines`; 0 where nothing is told from its purpose. */
const purposeAt = (found: string, { purpose }: Wording): number => Math.max(0, found.search(purpose));

function cut(text: string, { start, end }: Span, parts: readonly Span[], { wording, claims }: Proposer): string | null {
  let rest = "";
  let from = start;
  for (const part of parts) {
    if (part.end <= from) continue;
    rest += text.slice(from, Math.max(from, part.start));
    from = part.end;
  }
  const whole = (rest + text.slice(from, end)).replace(/\s+/g, " ");
  const kept = whole.replace(wording.dangling, "").replace(wording.leading, "");
  return wordCount(kept) >= 2 && !claims(kept) ? kept : null;
}
