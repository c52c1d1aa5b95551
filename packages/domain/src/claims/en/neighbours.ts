import type { Finding } from "../lint";
import { has, type Reading } from "../reading";

const OFFERED = new Set(
  "we our ours let try book ask call come stop visit schedul reserve reserv drop grab this these that gone solved fixed done sorted history yes absolutely definitely problem no here meet say get your a the drip relax".split(
    " ",
  ),
);
const ILL_FOLK = /^(?:suffer|struggl|battl|fight|liv|deal|tired|sick|got|feel|get|ha|com|catch)/;
const WORN = new Set("tired exhausted sick hungover achy foggy sluggish stressed wiped drained".split(" "));
const HELPS = new Set("help answer relief solution work eas reliev can fix".split(" "));
const YES = new Set("yes absolutely definitely yep yeah totally indeed certainly sure".split(" "));

/** `Migraines? We've got a drip for that.`: the question names the illness and the answer the remedy. */
export function afterQuestion(reading: Reading, next: Reading | undefined): Finding[] {
  const [first] = reading.words;
  if (!reading.asks || !next || !first) return [];
  const at = reading.words.findIndex(({ plain }, index) => (reading.marks.ill[index] ?? 0) > 0 || WORN.has(plain));
  if (at < 0 || !isCall(reading, at) || !isOffer(next)) return [];
  return [
    {
      rule: "disease",
      start: first.start,
      end: next.span.end,
      sentence: { start: reading.span.start, end: next.span.end },
    },
  ];
}

/** A bare illness, or one asked after as an advertisement does. A question of a form begins with `have you` and the like. */
const isCall = (reading: Reading, at: number): boolean =>
  reading.words.length <= 4 || at <= 1 || ILL_FOLK.test(reading.words[0]?.stem ?? "");

function isOffer(next: Reading): boolean {
  const [first, second] = next.words;
  if (!first) return false;
  if (first.plain === "no")
    return second?.plain === "problem" || second?.plain === "worries" || second?.plain === "more";
  const denied = next.words.some(({ plain }) => plain === "not" || plain === "never") || has(next, "asks");
  if (denied) return false;
  if (OFFERED.has(first.plain) || YES.has(first.plain)) return has(next, "offer") || next.words.length <= 6;
  return has(next, "offer", 0, 3) && next.words.some(({ stem: it }) => HELPS.has(it));
}
