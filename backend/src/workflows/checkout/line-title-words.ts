import type { Say } from "../phrasebook/in-language";
import { titleInWords } from "./cart";

/** A plan or an order with its lines' titles as clients read them. What was sold keeps the title that it was sold under. */
export function lineTitleWords<T extends { readonly lines: readonly { readonly title: string }[] }>(
  value: T,
  say: Say,
): T {
  return { ...value, lines: value.lines.map((line) => ({ ...line, title: titleInWords(line.title, say) })) };
}
