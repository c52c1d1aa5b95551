/** Places that the page has of its own. */
const RESERVED = ["contents", "sources", "about-packages", "main"];
const LONGEST = 80;

/** `Side effects & risks` → `side-effects-risks`; empty where no letter or digit is left. */
export function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
}

/** Gives each heading a name of its own: `risks`, then `risks-2`. */
export class Slugs {
  private readonly taken = new Set(RESERVED);

  next(wanted: string): string {
    const base = slugOf(wanted) || "section";
    let slug = base;
    for (let count = 2; this.taken.has(slug); count += 1) slug = `${base}-${count}`;
    this.taken.add(slug);
    return slug;
  }
}

/** `## Risks {#risks}`: the place keeps its name when its heading changes. */
const NAMED = /^(.*?)[ \t]*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}$/s;

/** A heading's words, and the name that it gives its place, if it gives one. */
export function headingName(heading: string): { text: string; name: string | null } {
  const [, text, name] = NAMED.exec(heading.trim()) ?? [];
  return text === undefined || name === undefined ? { text: heading.trim(), name: null } : { text, name };
}
