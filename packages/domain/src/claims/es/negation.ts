import type { Match } from "../guard";
import type { Reading } from "../reading";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const NEGATORS = words("no nunca jamas tampoco ni ningun ninguna ninguno nadie nada sin");
/** `no solo alivia` claims all the same, as does `no hay nada como`. */
const NO_NEGATION_AFTER = words("solo solamente unicamente mas importa obstante");
const TURNED = words("pero aunque sino embargo");
const SCOPE = 16;
/** `sin cita, sin dolor`: a preposition reaches its own noun alone. */
const SCOPE_OF_WITHOUT = 4;

/** Whether a word before or within the match denies it: in its clause; past a comma only after a verb's `no`. */
export function negated({ reading, from, to }: Match): boolean {
  const { words: all } = reading;
  for (let at = to - 1; at >= Math.max(0, from - SCOPE); at -= 1) {
    const [word, next] = [all[at], all[at + 1]];
    if (!word) return false;
    if (at < from && (next?.after === "clause" || TURNED.has(next?.plain ?? ""))) return false;
    if (NEGATORS.has(word.plain) && negates(reading, at) && (at >= from || reaches(reading, at, from))) return true;
  }
  return false;
}

function negates({ words: all }: Reading, at: number): boolean {
  const [before, word, after, second] = [all[at - 1], all[at], all[at + 1], all[at + 2]];
  if (!word) return false;
  if (word.plain === "sin") return after?.plain !== "duda" && after?.plain !== "embargo";
  if (word.plain === "nada" || word.plain === "nadie") return after?.plain !== "como" && after?.plain !== "mejor";
  if (word.plain !== "no") return true;
  if (after?.plain === "hay" || after?.plain === "existe" || after?.plain === "existen")
    return second?.plain !== "nada" && second?.plain !== "nadie" && second?.plain !== "mejor";
  if (NO_NEGATION_AFTER.has(after?.plain ?? "")) return false;
  if (before?.plain === "que" && all[at - 2]?.plain === "por") return false;
  const verb = PRONOUNS.has(after?.plain ?? "") ? (PRONOUNS.has(second?.plain ?? "") ? all[at + 3] : second) : after;
  return !URGES.test(verb?.plain ?? "");
}
const PRONOUNS = words("te se lo la le les los las me nos");
/** `no espere más`, `no sufras`: an advertisement's order denies nothing. `No sufre` tells of something. */
const URGES =
  /^(?:(?:sufr|pierd|permit|viv|tem|sig)as?|(?:esper|dej|preocup|dud|busqu|piens|conform|resign|aguant|olvid)es?)$/;

/** How far a denial goes. */
function reaches({ words: all }: Reading, at: number, from: number): boolean {
  const between = all.slice(at + 1, from + 1);
  if (all[at]?.plain === "sin") return from - at <= SCOPE_OF_WITHOUT && !between.some(({ after }) => after === "comma");
  const comma = all.findIndex(({ after }, index) => index > at && index <= from && after === "comma");
  return comma < 0 || (all[at - 1]?.plain !== "si" && isListed(all, comma, from));
}

const LISTS = words("ni o u");
/** `No trata, cura ni previene` is one list; what follows `no lo creía, ` is another thought. */
const isListed = (all: Reading["words"], comma: number, from: number): boolean =>
  /[aei]r(?:se|l[aeo]s?)?$/.test(all[comma]?.plain ?? "") ||
  all.slice(comma, from + 6).some(({ plain, after }, index) => LISTS.has(plain) && (index > 0 || after === "comma"));
