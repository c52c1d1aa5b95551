/** A word as rules read it, and where it stands in the text as it was written. */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** Lower case, Latin, without accents and disguise. */
  readonly plain: string;
  readonly stem: string;
  /** What stands between it and the word before: nothing, a comma, or the end of a clause. */
  readonly after: "space" | "comma" | "clause";
};

const WORD = /[\p{L}\p{M}\p{N}\u200b-\u200d\u2060\u00ad]+(?:['’ʼ`´][\p{L}]+)*|[#№%]/gu;
const INVISIBLE = /[\u200b-\u200d\u2060\u00ad\p{M}]/gu;
const CLITICS: readonly (readonly [RegExp, string, string])[] = [
  [/^ca(?:n'?t|nnot)$/, "can", "not"],
  [/^won'?t$/, "will", "not"],
  [/^(do|does|did|is|are|was|were|has|have|had|could|would|should|must|need)n'?t$/, "$1", "not"],
  [/^(\p{L}+)'ll$/u, "$1", "will"],
];

/** Letters of other alphabets, and digits, that are drawn like Latin ones. */
const LOOKALIKE = new Map(
  Object.entries({ а: "a", е: "e", о: "o", р: "p", с: "c", у: "y", х: "x", і: "i", ѕ: "s", κ: "k", ο: "o", ι: "i" }),
);
const DIGIT_AS_LETTER = new Map(Object.entries({ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" }));

/** The words of a text in order. Linear; never throws. */
export function wordsOf(stem: (word: string) => string, text: string, from = 0, to = text.length): Word[] {
  const raw = joinSpelled(text, rawWords(text.slice(from, to), from));
  const words: Word[] = [];
  let end = from;
  for (const { start, end: stop, written } of raw) {
    const after = words.length === 0 ? "clause" : boundary(text.slice(end, start));
    words.push(...split(written, start, stop, after).map((word) => ({ ...word, stem: stem(word.plain) })));
    end = stop;
  }
  return words;
}

// A hashtag hides several words in one: `#DetoxTuesday`.
type RawWord = { start: number; end: number; written: string };

function rawWords(text: string, offset: number): RawWord[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [written] = match;
    const parts = text.charAt(match.index - 1) === "#" ? written.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [written];
    let start = offset + match.index;
    return parts.map((part) => ({ start, end: (start += part.length), written: part }));
  });
}

/** `c.u.r.e` and `C U R E` are one word to a reader, so they are here: three letters or more, spelled out. */
function joinSpelled(text: string, raw: RawWord[]): RawWord[] {
  const joined: RawWord[] = [];
  for (let index = 0; index < raw.length;) {
    let next = index;
    while (isLetter(raw[next]) && (next === index || isSpelling(text, raw[next - 1], raw[next]))) next += 1;
    const run = raw.slice(index, Math.max(next, index + 1));
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= 3)
      joined.push({ start: first.start, end: last.end, written: run.map(({ written }) => written).join("") });
    else joined.push(...run);
    index += run.length;
  }
  return joined;
}

const isLetter = (word: RawWord | undefined): boolean => word !== undefined && /^\p{L}$/u.test(word.written);

function isSpelling(text: string, before: RawWord | undefined, word: RawWord | undefined): boolean {
  return before !== undefined && word !== undefined && /^[ .·*_-]$/.test(text.slice(before.end, word.start));
}

function split(written: string, start: number, end: number, after: Word["after"]): Omit<Word, "stem">[] {
  const plain = plainOf(written);
  for (const [form, head, tail] of CLITICS) {
    if (!form.test(plain)) continue;
    const first = plain.replace(form, head);
    return [
      { start, end, plain: first, after },
      { start, end, plain: tail, after: "space" },
    ];
  }
  const bare = plain.replace(/'(?:s|re|ve|d|m|t)?$/, "").replaceAll("'", "");
  return [{ start, end, plain: bare, after }];
}

function plainOf(written: string): string {
  const latin = written
    .normalize("NFKD")
    .replace(INVISIBLE, "")
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/[а-яіѕκοι]/g, (letter) => LOOKALIKE.get(letter) ?? letter);
  // `d3tox`, not `b12`, `g6pd` or `d3`: a digit between letters of a longer word.
  const undisguised = /^[a-z]+[013457][a-z]{2,}$/.test(latin) && latin.length >= 4;
  return undisguised && latin !== "g6pd" ? latin.replace(/[013457]/g, (it) => DIGIT_AS_LETTER.get(it) ?? it) : latin;
}

function boundary(gap: string): Word["after"] {
  if (/[;()[\]—]|\s[–-]\s|[.!?…]\s/.test(gap)) return "clause";
  return /[,:]/.test(gap) ? "comma" : "space";
}
