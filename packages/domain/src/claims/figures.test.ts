import { laterSentences, sentencesOf, type Half } from "../testing/claims-corpus";
import { findClaims } from "./lint";
import { figuresOf, type Figures } from "../testing/claims-figures";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function report(half: Half, { recall, precision, rightRule, missed, wrong, misfiled }: Figures): string {
  const list = (title: string, rows: readonly { id: string; text: string; by?: string }[]): string =>
    rows.map(({ id, text, by }) => `\n  ${title} ${id}${by ? ` [${by}]` : ""}: ${text}`).join("");
  return (
    `claims linter, ${half} half: recall ${percent(recall)}, precision ${percent(precision)}, right rule ${percent(rightRule)}` +
    list("missed", missed) +
    list("wrongly hit", wrong) +
    list("other rule", misfiled)
  );
}

test.each(["development", "held-out"] as const)(
  "of the %s half at least 95 of 100 claims are found, and 90 of 100 hits are claims",
  (half) => {
    const figures = figuresOf(sentencesOf(half));
    process.stdout.write(`${report(half, figures)}\n`);
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  },
);

test("what the rules were mended with since is found, and nothing else of it", () => {
  const judged = laterSentences().map((it) => ({ ...it, hit: findClaims(it.text).length > 0 }));
  const wrong = judged.filter(({ claim, hit }) => claim !== hit).map(({ id, text }) => `${id}: ${text}`);
  process.stdout.write(`claims linter, ${judged.length} later sentences: ${wrong.length} judged wrongly\n`);
  expect(wrong).toEqual([]);
});
