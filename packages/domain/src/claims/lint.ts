import type { Reading } from "./reading";
import type { RulePattern, SentenceRule } from "./rule";
import { candidatesAt, indexOf, matchEnd, type PatternIndex } from "./text/pattern";
import { sentencesIn, type Span } from "./text/sentences";
import { CLAIM_LANGUAGES, type ClaimLanguage, TONGUES } from "./tongues";

const RULES: Readonly<Record<ClaimLanguage, PatternIndex<RulePattern>>> = {
  en: indexOf(TONGUES.en.rules),
  es: indexOf(TONGUES.es.rules),
};

/** A claim in a text. Offsets are UTF-16 units of the text as given. */
export type Finding = Span & {
  readonly rule: SentenceRule;
  readonly sentence: Span;
};

/**
 * Every claim in a text, in order; of overlapping matches of one rule the longest. Linear in the text; never throws.
 * Each language's rules read all of it, since what a text says it is written in need not be so.
 */
export function findClaims(text: string, languages: readonly ClaimLanguage[] = CLAIM_LANGUAGES): Finding[] {
  const spans = sentencesIn(text);
  const all = languages.map((language) => ({
    language,
    readings: spans.map((span) => TONGUES[language].read(text, span)),
  }));
  return spans.flatMap((_, index) => {
    const read = all.map(({ language, readings }) => ({
      language,
      reading: readings[index],
      next: readings[index + 1],
    }));
    const found = read.flatMap((one) => {
      const written = read.find((other) => other !== one && isIn(other, one));
      return claimsIn(one, text).filter((finding) => !written || !isInnocent(written, finding));
    });
    return merged(found);
  });
}

/** A sentence as one language reads it, and the one that follows. */
type Read = {
  readonly language: ClaimLanguage;
  readonly reading: Reading | undefined;
  readonly next: Reading | undefined;
};

/** Whether a sentence is one language's and not the other's, by its little words. A lead of one may be chance: `de-tox`. */
const isIn = (one: Read, other: Read): boolean => commonWords(one) > commonWords(other) + 1;

const commonWords = ({ language, reading }: Read): number =>
  reading?.words.filter(({ plain }) => TONGUES[language].common.has(plain)).length ?? 0;

/**
 * Whether what another language's rules have found reads innocent in the sentence's own. What its own language mostly
 * knows is its own rules' matter: `zinc por vía oral puede causar náuseas` is made of cognates. Of the rest, as in `we do
 * not offer depuración`, what denies stands in the sentence's language.
 */
function isInnocent({ language, reading, next }: Read, { start, end }: Finding): boolean {
  if (!reading) return false;
  const from = reading.words.findIndex((word) => word.start >= start);
  const to = reading.words.findLastIndex((word) => word.end <= end) + 1;
  if (from < 0 || from >= to) return false;
  const { common, innocent } = TONGUES[language];
  const words = reading.words.slice(from, to);
  const known = words.filter((_, at) => Object.values(reading.marks).some((lengths) => lengths[from + at]));
  return (
    known.length > words.length / 2 ||
    words.some(({ plain }) => common.has(plain)) ||
    innocent.some((holds) => holds({ reading, next, from, to }))
  );
}

function claimsIn({ language, reading, next }: Read, text: string): Finding[] {
  if (!reading) return [];
  const found = TONGUES[language].neighbours.flatMap((find) => find(reading, next, text));
  for (let from = 0; from < reading.words.length; from += 1)
    for (const { rule, pattern, guards } of candidatesAt(RULES[language], reading, from)) {
      const to = matchEnd(pattern, reading, from);
      if (to <= from || guards.some((holds) => holds({ reading, next, from, to }))) continue;
      found.push(findingOf(reading, rule, from, to));
    }
  return found;
}

function findingOf(reading: Reading, rule: SentenceRule, from: number, to: number): Finding {
  return {
    rule,
    start: reading.words[from]?.start ?? reading.span.start,
    end: reading.words[to - 1]?.end ?? reading.span.end,
    sentence: reading.span,
  };
}

/** One finding for what one rule sees in one place. */
function merged(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...found].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const at = kept.findIndex(({ rule, end }) => rule === finding.rule && finding.start < end);
    const known = kept[at];
    if (known) kept[at] = { ...known, end: Math.max(known.end, finding.end) };
    else kept.push(finding);
  }
  return kept.filter((finding) => finding.rule !== "disease" || !kept.some((other) => tells(other, finding)));
}

const TOLD = new Set<SentenceRule>(["cure", "treat", "prevent"]);
/** What is said to be done to an illness tells more than that it is named. */
const tells = (other: Finding, finding: Finding): boolean =>
  TOLD.has(other.rule) && other.start < finding.end && finding.start < other.end;
