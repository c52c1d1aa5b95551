import { laterSentences, sentencesOf, type Half } from "../testing/claims-corpus";
import { figuresOf, type Figures } from "../testing/claims-figures";
import { findClaims } from "./lint";
import { CLAIM_LANGUAGES, type ClaimLanguage } from "./tongues";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const HALVES = ["development", "held-out"] as const;
const ALL = CLAIM_LANGUAGES.flatMap((language) => HALVES.map((half) => ({ language, half })));

function report(what: string, { recall, precision, rightRule, missed, wrong, misfiled }: Figures): string {
  const list = (title: string, rows: readonly { id: string; text: string; by?: string }[]): string =>
    rows.map(({ id, text, by }) => `\n  ${title} ${id}${by ? ` [${by}]` : ""}: ${text}`).join("");
  return (
    `claims linter, ${what}: recall ${percent(recall)}, precision ${percent(precision)}, right rule ${percent(rightRule)}` +
    list("missed", missed) +
    list("wrongly hit", wrong) +
    list("other rule", misfiled)
  );
}

const named = (language: ClaimLanguage, half: Half): string => `${language}, ${half} half`;

test.each(ALL)(
  "of the $half half in $language at least 95 of 100 claims are found, and 90 of 100 hits are claims",
  ({ language, half }) => {
    const figures = figuresOf(sentencesOf(half, language));
    process.stdout.write(`${report(named(language, half), figures)}\n`);
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  },
);

test.each(ALL)("reading the $half half in $language by the other language's rules too costs nothing", (which) => {
  const sentences = sentencesOf(which.half, which.language);
  const [own, all] = [figuresOf(sentences, [which.language]), figuresOf(sentences)];
  expect(all.recall).toBeGreaterThanOrEqual(own.recall);
  expect(all.wrong.map(({ id }) => id)).toEqual(own.wrong.map(({ id }) => id));
});

test.each(CLAIM_LANGUAGES)("of what was written after the rules in %s just what is marked is misread", (language) => {
  const later = laterSentences(language);
  const misread = later.filter(({ text, claim }) => findClaims(text).length > 0 !== claim);
  const told = (claims: boolean) =>
    misread.filter(({ claim }) => claim === claims).map(({ id, text }) => `${id}: ${text}`);
  process.stdout.write(
    `claims linter, ${later.length} later sentences in ${language}: ${told(true).length} of ` +
      `${later.filter(({ claim }) => claim).length} claims missed, ${told(false).length} wrongly hit` +
      `${told(true)
        .map((it) => `\n  missed ${it}`)
        .join("")}${told(false)
        .map((it) => `\n  wrongly hit ${it}`)
        .join("")}\n`,
  );
  // Whoever mends one takes its mark away, so that it stays mended.
  expect(misread.map(({ id }) => id)).toEqual(later.flatMap(({ id, misread: marked }) => (marked ? [id] : [])));
});
