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
/** Words that say nothing of what somebody has, in any of the languages, as they are folded below. */
const COMMON = new Set(
  [
    "a an and or of to the in on my i am have has had is with for from by some any no not taking take takes",
    "allergy allergies allergic disease diseases disorder condition conditions",
    "medicine medicines medication medications drug drugs problem problems history",
    "y o u de del la las el los lo al en mi mis un una soy estoy tengo tuve he tomo tomar uso con sin por para que no alguna algun",
    "alergia alergias alergico alergica enfermedad enfermedades trastorno afeccion afecciones",
    "medicina medicinas medicamento medicamentos farmaco farmacos problema problemas historia antecedentes",
  ].flatMap((words) => words.split(" ")),
);

/**
 * For each allergy, condition or medicine that was typed, the cautions that name it. Rather one too many: a caution is
 * found by any telling word of it, in the singular or the plural, begun or with a letter wrong.
 */
export function cautionsNaming(typed: string, cautions: readonly Caution[]): Named[] {
  const terms = typed
    .split(/[,;\n]/)
    .map((term) => term.trim())
    .filter((term) => term.length > 1)
    .slice(0, AT_MOST);
  return terms.map((term) => {
    const wanted = tellingWords(term);
    return { term, cautions: cautions.filter(({ text }) => names(tellingWords(text), wanted)) };
  });
}

const names = (said: readonly string[], wanted: readonly string[]): boolean =>
  wanted.some((word) => said.some((other) => alike(word, other)));

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
