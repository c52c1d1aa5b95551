import type { Text } from "./text";

/** By content: keys of rows are the screen's own. */
export const same = (one: unknown, other: unknown): boolean => asText(one) === asText(other);
const asText = (value: unknown): string =>
  JSON.stringify(value, (name, each: unknown) => (name === "key" ? undefined : each)) ?? "";

/** What was typed here, and theirs wherever nothing was. */
export function mergedDraft<Draft extends object>(base: Draft, mine: Draft, theirs: Draft): Draft {
  const before = new Map<string, unknown>(Object.entries(base));
  const untouched = new Set(
    Object.entries(mine).flatMap(([field, value]) => (same(before.get(field), value) ? [field] : [])),
  );
  return { ...mine, ...Object.fromEntries(Object.entries(theirs).filter(([field]) => untouched.has(field))) };
}

/** A field that somebody else changed, in words; `both` where it was changed here, too. */
export type DraftChange = { readonly field: string; readonly sentence: string; readonly both: boolean };

/** What `theirs` has otherwise than what the editor began with, each told by `say` in a sentence. */
export function changesBetween<Draft extends object, Field extends keyof Draft & string>(
  base: Draft,
  mine: Draft,
  theirs: Draft,
  fields: readonly Field[],
  say: (field: Field) => string,
): DraftChange[] {
  return fields
    .filter((field) => !same(base[field], theirs[field]))
    .map((field) => ({
      field,
      sentence: say(field),
      both: !same(base[field], mine[field]) && !same(mine[field], theirs[field]),
    }));
}

/** Lines of text as a person would quote them. */
export const quoted = (lines: string, text: Text): string =>
  lines === "" ? text("common.conflict.emptied") : `“${lines.split("\n").join("”, “")}”`;
