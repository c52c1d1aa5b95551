/** An article of ten thousand words. */
export const LONGEST_BODY = 60_000;
const MOST_LINES = 3_000;
const MOST_BRACKETS = 800;
/** Quotes and lists, one inside another, on one line. */
const MOST_CONTAINERS = 6;
const DEEPEST_INDENT = 32;
/** Asterisks and underscores of one paragraph: the reader pairs each with each. */
const MOST_MARKS = 200;

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

/**
 * Why a text is more than can be read as Markdown in a bounded time, or null. A reader of Markdown takes the square of
 * some of these, so that a few kilobytes of brackets or quotes would hold a process up for a minute.
 */
export function boundsProblem(source: string): string | null {
  if (source.length > LONGEST_BODY) return `At most ${LONGEST_BODY} characters`;
  const lines = source.split("\n");
  if (lines.length > MOST_LINES) return `At most ${MOST_LINES} lines`;
  if (countOf(source, /\[/g) > MOST_BRACKETS) return `At most ${MOST_BRACKETS} links and images`;
  for (const [index, line] of lines.entries()) {
    if (isTooDeep(line)) return `Line ${index + 1}: quotes and lists stand too deep, one inside another`;
  }
  const crowded = source.split(/\n[ \t]*\n/).find((paragraph) => countOf(paragraph, /\*+|_+/g) > MOST_MARKS);
  return crowded === undefined ? null : `At most ${MOST_MARKS} marks (* and _) in one paragraph`;
}

function isTooDeep(line: string): boolean {
  if (RULE.test(line)) return false;
  const [prefix = ""] = CONTAINERS.exec(line) ?? [];
  if (countOf(prefix, />|[-+*]|[.)]/g) > MOST_CONTAINERS) return true;
  const [indent = ""] = /^[ \t>]*/.exec(line) ?? [];
  return indent.length < line.length && indent.replace(/\t/g, "    ").length > DEEPEST_INDENT;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
