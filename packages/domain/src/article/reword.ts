import { type Leaf, leavesOf } from "./leaf";
import { parseMarkdown } from "./parse";

/** A wording for `start` to `end` of a text as it is read. */
export type Wording = { readonly start: number; readonly end: number; readonly text: string };

/**
 * The Markdown with wordings put into the paragraph that reads as `text`, or null where none does. Marks within what is
 * replaced go with it, a mark around it stays; one that it would cut in two goes, and its words stay.
 */
export function rewordBody(source: string, text: string, wordings: readonly Wording[]): string | null {
  const parsed = parseMarkdown(source);
  const leaf = parsed && leavesOf(parsed.root.children, source).find((each) => each.text === text);
  if (!leaf) return null;
  // From the end on, so that offsets hold.
  const sorted = [...wordings].sort((one, other) => other.start - one.start);
  return sorted.reduce((sum, wording) => put(sum, leaf, wording), source);
}

function put(source: string, leaf: Leaf, { start, end, text }: Wording): string {
  const range = widened(leaf.marked, { start, end });
  const kept = (from: number, to: number): string => escapeMarkdown(leaf.text.slice(from, to));
  const wording = kept(range.start, start) + escapeMarkdown(text) + kept(end, range.end);
  const covered = leaf.marked.filter((mark) => (mark.verbatim ? overlaps(mark, range) : covers(range, mark)));
  const from = Math.min(leaf.from[range.start] ?? source.length, ...covered.map((mark) => mark.from));
  const to = Math.max(leaf.to[range.end - 1] ?? from, ...covered.map((mark) => mark.to));
  return source.slice(0, from) + wording + source.slice(to);
}

type Range = { readonly start: number; readonly end: number };

/** Has all of it and more. */
const covers = (range: Range, mark: Range): boolean =>
  range.start <= mark.start && mark.end <= range.end && mark.end - mark.start < range.end - range.start;
const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;
const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The range with the whole of each mark that it would cut in two. */
function widened(marked: Leaf["marked"], range: Range): Range {
  const cut = marked.find(
    (mark) => overlaps(mark, range) && !contains(range, mark) && (mark.verbatim || !contains(mark, range)),
  );
  if (!cut) return range;
  return widened(marked, { start: Math.min(range.start, cut.start), end: Math.max(range.end, cut.end) });
}

/** Text that reads as itself in Markdown. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(\s*)([#+-]|\d{1,9}(?=[.)]))/gm, (_, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
}
