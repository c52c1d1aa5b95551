import type { ClaimSubject, NamedHit, StaffClaim } from "@ampoule/contract";
import type { Wording } from "@ampoule/domain/article";

/** A text as it shall read. A statement that is missing is `added` to its list instead. */
export type Rewording = {
  readonly subject: ClaimSubject;
  readonly field: string;
  readonly text: string;
  readonly former: string;
  /** What of the former text is replaced, by which words; Markdown is mended where these stand in it. */
  readonly wordings: readonly Wording[];
  readonly added: boolean;
};

/** Whether a request names this hit of the review. */
export const namesHit = (named: NamedHit, hit: StaffClaim): boolean =>
  named.subject.type === hit.subject.type &&
  named.subject.id === hit.subject.id &&
  named.field === hit.field &&
  named.rule === hit.rule &&
  named.excerpt === hit.excerpt &&
  named.text_hash === hit.text_hash;

/** The texts that these hits' proposals make, one for each text. */
export function rewordingsOf(hits: readonly StaffClaim[]): Rewording[] {
  const byField = new Map<string, StaffClaim[]>();
  const rewordings: Rewording[] = [];
  for (const hit of hits) {
    const { subject, field, proposal } = hit;
    if (hit.text === "")
      rewordings.push({ subject, field, text: proposal.text, former: "", wordings: [], added: true });
    else {
      // The paragraphs of an article share a field.
      const key = `${subject.type}:${subject.id}:${field}:${hit.text_hash}`;
      byField.set(key, [...(byField.get(key) ?? []), hit]);
    }
  }
  for (const of of byField.values()) {
    const [first] = of;
    if (!first) continue;
    const { subject, field, text } = first;
    const wordings = proposalsOf(of);
    rewordings.push({ subject, field, text: reworded(text, wordings), former: text, wordings, added: false });
  }
  return rewordings;
}

/** From the end on, so that offsets hold; of two proposals for one sentence the first. */
const proposalsOf = (hits: readonly StaffClaim[]): Wording[] =>
  hits
    .map(({ proposal }) => proposal)
    .filter(({ start }, at, all) => all.slice(0, at).every(({ start: other, end }) => start < other || start >= end))
    .sort((one, other) => other.start - one.start);

const reworded = (text: string, wordings: readonly Wording[]): string =>
  wordings.reduce((sum, { start, end, text: wording }) => sum.slice(0, start) + wording + sum.slice(end), text);

/**
 * A value of JSON with the text at `path` (`sections.0.title`) replaced, or undefined where there is no text. The value
 * given stays as it is.
 */
export function withTextAt(value: unknown, path: readonly string[], text: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === "string" ? text : undefined;
  if (Array.isArray(value)) {
    const changed = withTextAt(value[Number(key)], rest, text);
    return changed === undefined ? undefined : value.map((each: unknown, at) => (at === Number(key) ? changed : each));
  }
  if (typeof value !== "object" || value === null) return undefined;
  const changed = withTextAt(Object.entries(value).find(([name]) => name === key)?.[1], rest, text);
  return changed === undefined ? undefined : { ...value, [key]: changed };
}
