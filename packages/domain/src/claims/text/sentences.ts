/** Offsets of one sentence, without the space around it. */
export type Span = { readonly start: number; readonly end: number };

/** Of all languages: a page may mix them. */
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|st|vs|approx|inc|no|nr|e\.g|i\.e|etc|a\.k\.a|ph\.d|[a-z](?:\.[a-z])*)$/i;
/** What has no stop is broken here, in UTF-16 units, so that work grows with the text and not with its square. */
const LONGEST = 600;
const LAST_CHARACTERS = 12;

/** Where sentences begin and end: at stops, line ends, bullets and the bars of titles. Linear. */
export function sentencesIn(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const end = at - start >= LONGEST && /[\s,]/.test(text.charAt(at)) ? at + 1 : endsAt(text, at);
    if (end === null) continue;
    push(spans, text, start, end);
    start = end;
    at = end - 1;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** The offset behind the sentence that ends with this character, or null where none does. */
function endsAt(text: string, at: number): number | null {
  const character = text.charAt(at);
  if ("\n\r|•·●▪✓✔".includes(character)) return at + 1;
  if (!".!?…".includes(character)) return null;
  let end = at + 1;
  while (end < text.length && ".!?…\"'”’)*_".includes(text.charAt(end))) end += 1;
  if (end === text.length) return end;
  if (!/\s/.test(text.charAt(end))) return null;
  const next = text
    .slice(end, end + LAST_CHARACTERS)
    .trimStart()
    .charAt(0);
  if (character !== "!" && character !== "?" && /\p{Ll}/u.test(next)) return null;
  if (character === "." && ABBREVIATION.test(text.slice(Math.max(0, at - LAST_CHARACTERS), at))) return null;
  return end;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s|•·●▪]/.test(text.charAt(end - 1))) end -= 1;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) spans.push({ start, end });
}
