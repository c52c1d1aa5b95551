import { ENGLISH_TONGUE } from "./en/index";
import type { Reading } from "./reading";
import type { RulePattern, SentenceRule } from "./rule";
import { candidatesAt, indexOf, matchEnd, type PatternIndex } from "./text/pattern";
import { sentencesIn, type Span } from "./text/sentences";
import type { Tongue } from "./tongue";

const ENGLISH = { ...ENGLISH_TONGUE, index: indexOf(ENGLISH_TONGUE.rules) };

/** A claim in a text. Offsets are UTF-16 units of the text as given. */
export type Finding = Span & {
  readonly rule: SentenceRule;
  readonly sentence: Span;
};

/** Every claim in a text, in order; of overlapping matches of one rule the longest. Linear in the text; never throws. */
export function findClaims(text: string): Finding[] {
  const tongue: Tongue = ENGLISH;
  const readings = sentencesIn(text).map((span) => tongue.read(text, span));
  return readings.flatMap((reading, index) => {
    const next = readings[index + 1];
    const around = tongue.neighbours.flatMap((find) => find(reading, next, text));
    return merged([...claimsIn(reading, next, ENGLISH.index), ...around]);
  });
}

function claimsIn(reading: Reading, next: Reading | undefined, rules: PatternIndex<RulePattern>): Finding[] {
  const found: Finding[] = [];
  for (let from = 0; from < reading.words.length; from += 1)
    for (const { rule, pattern, guards } of candidatesAt(rules, reading, from)) {
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
