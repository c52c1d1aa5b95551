import { SYNONYMS } from "./cautions-synonyms";

/** One sentence of a label that warns, and which of the packages it stands on. */
export type Caution = {
  readonly kind: "allergen" | "interaction" | "caution";
  readonly text: string;
  /** The ingredient it is said of; null where it is said of the package. */
  readonly of: string | null;
  /** Places in the list of packages. */
  readonly packages: readonly number[];
};

/** What was typed, with the cautions that name it. */
export type Named = { readonly term: string; readonly cautions: readonly Caution[] };

const AT_MOST = 20;
/** Where one term ends and the next begins: "asthma and kidney stones" are two. */
const BETWEEN_TERMS = /[,;\n]|\s(?:and|or|y|e|o|u)\s/i;
/** Words that say nothing of what somebody has, or only how much of it, as they are folded below. */
const COMMON = wordSet(
  "a an and or of to the in on my i am have has had is with for from by some any no not taking take takes",
  "allergy allergies allergic disease diseases disorder condition conditions failure",
  "medicine medicines medication medications drug drugs problem problems history",
  "high low higher lower raised severe chronic acute mild",
  "y o u de del la las el los lo al en mi mis un una soy estoy tengo tuve he tomo tomar uso con sin por para que no alguna algun",
  "alergia alergias alergico alergica enfermedad enfermedades trastorno afeccion afecciones insuficiencia",
  "medicina medicinas medicamento medicamentos farmaco farmacos problema problemas historia antecedentes",
  "alto alta bajo baja elevado elevada grave cronico cronica agudo aguda leve",
);
/** Words that tell something only beside another: of a term of several, they alone name no label. */
const WEAK = wordSet("blood pressure sugar level test sangre azucar nivel prueba");
const MEANINGS = meanings(SYNONYMS);

/**
 * For each allergy, condition or medicine that was typed, the cautions that name it. A caution is found by a telling
 * word, in the singular or the plural, begun or with a letter wrong, or by another name of the same. Where some
 * cautions hold all of a term's words, they are the ones; else rather one too many, those that hold any of them.
 */
export function cautionsNaming(typed: string, cautions: readonly Caution[]): Named[] {
  const terms = typed
    .split(BETWEEN_TERMS)
    .map((term) => term.trim())
    .filter((term) => term.length > 1)
    .slice(0, AT_MOST);
  const said = terms.length > 0 ? cautions.map(({ text }) => whatIsSaid(text)) : [];
  return terms.map((term) => ({ term, cautions: naming(whatIsMeant(term), cautions, said) }));
}

function naming(wanted: readonly string[], cautions: readonly Caution[], said: readonly string[][]): Caution[] {
  const held = said.map((words) => wanted.filter((each) => words.some((word) => alike(each, word))));
  const whole = (found: readonly string[]): boolean => wanted.length > 0 && found.length === wanted.length;
  const good = held.some(whole) ? whole : (found: readonly string[]) => found.some((word) => !WEAK.has(word));
  return cautions.filter((_, index) => good(held[index] ?? []));
}

/** A text's telling words, and the meaning of each name in it that the table knows. */
function whatIsSaid(text: string): string[] {
  const words = tellingWords(text);
  const meant = MEANINGS.filter(({ names }) =>
    names.some((name) => words.some((_, at) => name.every((word, index) => sameStem(words[at + index] ?? "", word)))),
  );
  return [...words, ...meant.map(({ meaning }) => meaning)];
}

/** A term's telling words; where some of them are a name that the table knows, its meaning in their place. */
function whatIsMeant(term: string): string[] {
  const words = tellingWords(term);
  const wanted: string[] = [];
  for (let at = 0; at < words.length;) {
    const known = nameAt(words, at);
    wanted.push(known?.meaning ?? words[at] ?? "");
    at += known?.length ?? 1;
  }
  return [...new Set(wanted)];
}

function nameAt(words: readonly string[], at: number): { meaning: string; length: number } | null {
  for (const { meaning, names } of MEANINGS) {
    const name = names.find((each) => each.every((word, index) => alike(words[at + index] ?? "", word)));
    if (name) return { meaning, length: name.length };
  }
  return null;
}

/** The table as words. A meaning's own word can't be typed, so that it is only ever found by a name. */
function meanings(lines: readonly string[]): { meaning: string; names: string[][] }[] {
  return lines.map((line, index) => ({ meaning: `#${index}`, names: line.split(",").map(tellingWords) }));
}

function wordSet(...lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((words) => words.split(" ")));
}

function tellingWords(text: string): string[] {
  const folded = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("ph", "f");
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !COMMON.has(word)).map(singular);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && /[dlnrz]es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function alike(typed: string, said: string): boolean {
  if (typed === said) return true;
  if (typed.length < 4 || said.length < 4) return false;
  if (said.startsWith(typed) || beginAlike(typed, said)) return true;
  return typed.length > 5 && said.length > 5 && oneLetterApart(typed, said);
}

const sameStem = (a: string, b: string): boolean => a === b || beginAlike(a, b);

/** Two words of one stem, such as `pregnant` and `pregnancy`: most of the longer one is the same. */
function beginAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  return same >= 6 && same / Math.max(a.length, b.length) >= 2 / 3;
}

/** One letter more, one less, or another one. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  const rest = (word: string, skip: number) => word.slice(from + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}
