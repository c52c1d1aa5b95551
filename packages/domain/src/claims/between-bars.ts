import type { Finding } from "./lint";
import type { Reading } from "./reading";

/** `Depression | Anxiety | Ketamine Clinic`: between bars an illness stands for what is treated. */
export function betweenBars(reading: Reading, _next: Reading | undefined, text: string): Finding[] {
  const { words, marks, span } = reading;
  const around =
    text
      .slice(span.end, span.end + 3)
      .trimStart()
      .charAt(0) +
    text
      .slice(Math.max(0, span.start - 3), span.start)
      .trimEnd()
      .slice(-1);
  const bare =
    words.length > 0 && words.length <= 4 && marks.ill.reduce((sum, length) => sum + length, 0) >= words.length;
  return bare && around.includes("|") ? [{ rule: "disease", start: span.start, end: span.end, sentence: span }] : [];
}
