import type { Match } from "../guard";
import type { Reading } from "../reading";

/** Begins a yes-or-no question. */
export const POLAR = new Set(
  "is are was were do does did can could will would should has have may might am".split(" "),
);
/** What follows is another thought. */
export const TURNED = new Set(["but", "however", "yet", "although", "though"]);

const NEGATORS = new Set("not never no without neither nor none nobody nothing cannot zero".split(" "));
/** `no one has guaranteed`, but `no other drip treats` boasts. */
const NO_NEGATION_AFTER = new Set(
  "like works only just merely simply other matter more longer doubt wonder need better believe imagine recommend thank say enough".split(
    " ",
  ),
);
/** `Don't let the flu …`, `don't wait`: an advertisement's imperative denies nothing. */
const URGES = new Set(
  "let wait suffer miss settle worry forget hesitate live struggle put spend waste have".split(" "),
);
const SCOPE = 26;

/** Whether a word before the match denies it: in its clause; past a comma only after a verb's `not`. */
export function negated({ reading, from, to }: Match): boolean {
  const { words } = reading;
  for (let at = to - 1; at >= Math.max(0, from - SCOPE); at -= 1) {
    const word = words[at];
    if (!word) return false;
    if (at < from && (words[at + 1]?.after === "clause" || TURNED.has(words[at + 1]?.plain ?? ""))) return false;
    // `Though not approved for it, our drip …`: what is said of us is another thing.
    if (
      at < from &&
      words[at + 1]?.after === "comma" &&
      (words[at + 1]?.plain === "our" || words[at + 1]?.plain === "we")
    )
      return false;
    if (NEGATORS.has(word.plain) && negates(reading, at) && (at >= from || reaches(reading, at, from))) return true;
  }
  return false;
}

function negates({ words }: Reading, at: number): boolean {
  const [before, word, after, second] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!word) return false;
  // `We can't say that it helps` denies; `needless to say` does not.
  const unsaid = after?.plain === "say" && POLAR.has(before?.plain ?? "");
  if (!unsaid && NO_NEGATION_AFTER.has(after?.plain ?? "")) return false;
  if (before?.plain === "why" || (before?.stem === "say" && word.plain === "no")) return false;
  // `Don't go without your …`: twice denied is urged.
  if (word.plain === "without" && words.slice(Math.max(0, at - 8), at).some(({ plain }) => NEGATORS.has(plain)))
    return false;
  if (word.plain === "not" && before?.plain === "do" && URGES.has(after?.plain ?? ""))
    return after?.plain === "have" && second?.plain !== "to" && second?.plain !== "time";
  return true;
}

/** `No needles, just relief`: the noun's `no` ends at the comma, the verb's `not` goes on through a list. */
function reaches({ words, marks }: Reading, at: number, from: number): boolean {
  if (/^(?:not|never|neither|nothing|nobody|none)$/.test(words[at]?.plain ?? "")) return true;
  // `No infusion cures, treats or prevents`: a list of what isn't done.
  const acts = (index: number) =>
    Math.max(marks.cures[index] ?? 0, marks.treats[index] ?? 0, marks.prevents[index] ?? 0) > 0;
  return !words.some(
    ({ after }, index) => index > at && index <= from && after === "comma" && !(acts(index) || acts(index - 1)),
  );
}
