import type { Guards, Match } from "../guard";
import { has, type Reading } from "../reading";
import { negated, POLAR, TURNED } from "./negation";
import { stem } from "./stem";

const DENIES = new Set("no not never nothing none little neither unfortunately nobody".split(" "));

/** A yes-or-no question that the next sentence does not affirm. */
function answered({ reading, next }: Match): boolean {
  if (!reading.asks || !POLAR.has(reading.words[0]?.plain ?? "") || !next) return false;
  return next.words.slice(0, 12).some(({ plain }) => DENIES.has(plain)) || has(next, "limits");
}

const AFFIRMS = new Set("yes absolutely definitely yep yeah totally indeed certainly sure of".split(" "));

/** A yes-or-no question that nothing affirms: `Is it safe for me?`. */
const asked = ({ reading, next }: Match): boolean =>
  reading.asks && POLAR.has(reading.words[0]?.plain ?? "") && !AFFIRMS.has(next?.words[0]?.plain ?? "");

/** `People ask whether it cures a cold`: left open. */
function wondered({ reading: { words }, from }: Match): boolean {
  const at = words.slice(0, from).findLastIndex(({ plain }) => plain === "whether");
  return at >= 0 && !words.slice(at + 1, from + 1).some(({ after }) => after !== "space");
}

const CLAIMANTS = new Set(
  "competitor billboard friend stranger post label menu clinic site website company provider ad advertisement seller influencer people brand page practice bar marketer".split(
    " ",
  ),
);
const CLAIMING = new Set(["promise", "promis", "claim", "say", "advertis", "tell", "suggest", "market", "call"]);

/** `Some clinics promise …`: others are told of. */
function reported({ reading: { words }, from }: Match): boolean {
  const begins = (at: number) => at === 0 || LEADS.has(words[at - 1]?.plain ?? "");
  const head = words.slice(0, 4);
  const some = head.findIndex(
    ({ plain }, at) =>
      /^(?:some|other|another|many|most|certain)$/.test(plain) || (/^(?:an?|any)$/.test(plain) && begins(at)),
  );
  const somebody = head.findIndex(
    ({ plain }, at) => /^(?:someone|somebody|anyone|anybody|others)$/.test(plain) && begins(at),
  );
  const teller = some >= 0 && CLAIMANTS.has(words[some + 1]?.stem ?? "") ? some + 1 : somebody;
  if (teller < 0) return false;
  const says = words.findIndex(({ stem: it }, at) => at > teller && at < teller + 5 && CLAIMING.has(it));
  // `A friend told me that …` is a testimonial, and `any clinic can say it: we …` our own word.
  return says >= 0 && !words.slice(says, Math.max(says + 2, from)).some(({ plain }) => FIRST_PERSON.has(plain));
}
const LEADS = new Set("if when because why where what".split(" "));
const FIRST_PERSON = new Set("me us my our we told".split(" "));

const BOOKED = new Set(
  "slot place price appointment seat refund privacy booking payment cancel cancellation deposit reserve reservation book assessment factor profile score delivery parking spot lab laboratory test blood".split(
    " ",
  ),
);

/** A guarantee of a place or a price, and no risk to a deposit. */
const booking = ({ reading: { words }, from, to }: Match): boolean =>
  words.slice(Math.max(0, from - 4), to + 2).some(({ stem: it, plain }) => BOOKED.has(it) || BOOKED.has(plain));

const firstWords = (reading: Reading): number => {
  const clause = reading.words.findIndex(({ after }, at) => at > 0 && after !== "space");
  return Math.min(clause < 0 ? 6 : clause, 6);
};
const SET_ASIDE = new Set(
  "unlike instead forget ditch skip no without alternative than rather beyond compared like".split(" "),
);

/** Somebody else's treatment, a doctor or an organ is the subject. */
function others({ reading, from }: Match): boolean {
  const head = Math.min(firstWords(reading), from);
  const subject = reading.marks.others.findIndex((length) => length > 0);
  if (subject < 0 || subject >= head || isMadeBy(reading, subject)) return false;
  if (
    reading.words
      .slice(0, subject)
      .some(({ plain }) => SET_ASIDE.has(plain) || plain === "our" || plain === "we" || plain === "my")
  )
    return false;
  const between = reading.words.slice(subject, from).map(({ plain }) => plain);
  return !between.some((plain) => plain === "our" || plain === "we");
}

/** `Designed by physicians`: they vouch for what is ours. */
const isMadeBy = ({ words }: Reading, at: number): boolean =>
  words[at - 1]?.plain === "by" && MADE.has(words[at - 2]?.stem ?? "");
const MADE = new Set(
  "designed made formulated created developed trusted recommended used mixed prepared endorsed loved"
    .split(" ")
    .map(stem),
);

const WHO_ASKS = new Set("please and or to must should always also then first so do".split(" "));

/** `Clients tell us`: nobody is asked to. */
const isSaid = ({ words }: Reading, at: number): boolean =>
  at > 0 && words[at]?.after === "space" && !WHO_ASKS.has(words[at - 1]?.plain ?? "");

/** The client is asked, or advised, before our offer is spoken of. */
function asks({ reading, from, to }: Match): boolean {
  const marks = reading.marks.asks.map((length, at) =>
    reading.words[at]?.stem === "tell" && isSaid(reading, at) ? 0 : length,
  );
  const before = marks.findLastIndex((length, at) => length > 0 && at <= from);
  if (before >= 0)
    return !reading.words
      .slice(before, from)
      .some(
        ({ plain, after }, at) =>
          at > 0 && (plain === "we" || plain === "our" || (plain === "and" && after === "clause")),
      );
  return marks.some((length, at) => length > 0 && at >= to);
}

/** What is not known is said in the same breath. */
function limits({ reading, from, to }: Match): boolean {
  return reading.marks.limits.some(
    (length, at) => length > 0 && sameClause(reading, Math.min(at, from), Math.max(at, to - 1)),
  );
}

function sameClause({ words }: Reading, from: number, to: number): boolean {
  return !words.slice(from + 1, to + 1).some(({ after, plain }) => after === "clause" || TURNED.has(plain));
}

/** A study is told of with its limits, or without a finding. */
function study({ reading }: Match): boolean {
  return has(reading, "study") && (has(reading, "limits") || has(reading, "neutral"));
}

const STAFF_ACTS = new Set(
  "lie sit drink eat slow press rest monitor clean disinfect wear check screen rotate hold stop lower warm stand flush wash sterile adjust watch raise tilt apply use nurse hydrat stay snack hygien glove".split(
    " ",
  ),
);

/** `We slow the drip to prevent nausea`: staff act, and what they prevent is of the session's own making. */
function procedure({ reading, from, to }: Match): boolean {
  const near = reading.marks.procedural.some((length, at) => length > 0 && at >= from - 4 && at < to + 3);
  return (
    near &&
    reading.words.some(
      ({ stem: it, plain }, at) =>
        (at < from || at >= to) && (STAFF_ACTS.has(it) || STAFF_ACTS.has(plain) || plain === "tell"),
    )
  );
}

/** The same where the match is long and holds what staff do. */
const handled = ({ reading: { words, marks } }: Match): boolean =>
  marks.procedural.some((length) => length > 0) &&
  words.some(({ stem: it, plain }) => STAFF_ACTS.has(it) || STAFF_ACTS.has(plain));

const OF_A_SESSION = new Set(["effect", "risk", "reaction", "complication", "adverse", "bruise", "bruising"]);
const sideEffects = ({ reading }: Match): boolean =>
  reading.words.some(
    ({ stem: it, plain }, at) =>
      (it === "effect" && reading.words[at - 1]?.stem === "side") ||
      (it !== "effect" && OF_A_SESSION.has(plain)) ||
      it === "complication",
  );

const HEDGES = new Set(
  "may might can could help support believed thought designed aim possibly potentially perhaps some seek intend contribute whether if role need require use".split(
    " ",
  ),
);
const hedged = ({ reading, from, to }: Match): boolean =>
  reading.words
    .slice(Math.max(0, from - 7), to)
    .some(
      ({ stem: it, plain }, at, all) =>
        (HEDGES.has(plain) || HEDGES.has(it)) && !all.slice(at + 1).some(({ after }) => after === "clause"),
    );

const conditional = ({ reading, from }: Match): boolean =>
  reading.words.slice(Math.max(0, from - 4), from).some(
    ({ plain }, at, all) =>
      // `What if your migraines …` is an advertisement's.
      (plain === "if" && all[at - 1]?.plain !== "what") ||
      plain === "when" ||
      plain === "until" ||
      plain === "whether" ||
      plain === "unless",
  );

const KIND_OF_MEDICINE = new Set("medicine medication drug pill tablet antibiotic prescribe".split(" ").map(stem));
const medicine = ({ reading, from }: Match): boolean =>
  reading.words
    .slice(Math.max(0, from - 3), from + 1)
    // What is `drug-free` is none.
    .some(({ stem: it }, at, all) => KIND_OF_MEDICINE.has(it) && all[at + 1]?.plain !== "free");

/** What ketamine is approved for may be said: its page has to say so. */
const anesthetic = ({ reading, from, to }: Match): boolean =>
  reading.words
    .slice(Math.max(0, from - 8), to + 8)
    .some(({ stem: it }) => /^ana?esthe|^label|^esketamin|^spravato/.test(it));

const PRAISED = new Set("high naturally healthy help safely keep hypertension hypertensive".split(" "));

/** `It can lower blood pressure`: what a drip may do to a reading is a caution, until it is praised. */
function measured({ reading: { words }, from, to }: Match): boolean {
  const matched = words.slice(from, to).map(({ plain }) => plain);
  const lower = words.findIndex(({ stem: it }, at) => at >= from && at < to && it === "lower");
  return (
    lower > 0 &&
    (matched.includes("blood") || matched.includes("glucose")) &&
    /^(?:can|may|might|could|further)$/.test(words[lower - 1]?.plain ?? "") &&
    !matched.includes("your") &&
    !words.some(({ plain }) => PRAISED.has(plain))
  );
}

const HARMS = new Set(
  "further flushed faint cause risk raise rise worsen trigger interact interaction interfere harm side adverse lack deficiency deficient caution avoid unsafe danger warn overdose reaction if when who before unless test read wrong ask study abuse misuse dependence substitute replace instead measure"
    .split(" ")
    .map(stem),
);

/** What is given can do harm, meets a client's own illness, or is told apart from one: nobody is won by that. */
const harms = ({ reading }: Match): boolean => reading.words.some(({ stem: it }) => HARMS.has(it));

const TRAINING = new Set("residency fellowship internship".split(" "));
/** `Worked as a nurse`, `trained in stroke care`; a drip that worked at once is another thing. */
const LEARNED: Readonly<Record<string, string>> = { worked: "as", trained: "in", graduated: "from" };
/** What somebody of staff did before they came: their life, and no offer. */
const biography = ({ reading }: Match): boolean =>
  !has(reading, "given") &&
  reading.words.some(
    ({ plain }, at, all) =>
      TRAINING.has(plain) || (LEARNED[plain] !== undefined && LEARNED[plain] === all[at + 1]?.plain),
  );

const RULED = new Set("rule priority reason question concern cause".split(" "));
/** `Our number one rule`: of the house, and not of what it sells. */
const ruled = ({ reading, to }: Match): boolean => RULED.has(reading.words[to]?.stem ?? "");

const mentioned = ({ reading }: Match): boolean => has(reading, "mentions");

/** What can make a match innocent. Each rule names those that apply to it. */
export const GUARDS = {
  negated,
  answered,
  asked,
  wondered,
  reported,
  booking,
  mentioned,
  limits,
  study,
  asks,
  others,
  procedure,
  handled,
  anesthetic,
  measured,
  sideEffects,
  hedged,
  conditional,
  medicine,
  harms,
  biography,
  ruled,
} satisfies Guards;
