import { rewordBody } from "./reword";
import { bodyTexts } from "./texts";

/**
 * The Markdown with each of its paragraphs, headings and items as `say` puts it. What `say` leaves as it is keeps its marks
 * and links; what it puts into other words is told without them.
 */
export function sayBody(source: string, say: (text: string) => string): string {
  return bodyTexts(source).reduce((body, text) => {
    const words = say(text);
    return words === text ? body : (rewordBody(body, text, [{ start: 0, end: text.length, text: words }]) ?? body);
  }, source);
}
