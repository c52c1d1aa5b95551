import { Migration } from "@medusajs/framework/mikro-orm/migrations";

type Section = { id: string; heading: string; paragraphs: string[] };
type Row = { id: string; sections: Section[] | string };

/** An article's text becomes Markdown, which its sections had in pieces; and it gets a schedule and a version. */
export class Migration20261128090000 extends Migration {
  override async up(): Promise<void> {
    await this.execute(
      `alter table "article" add column if not exists "body" text not null default '',
        add column if not exists "publish_at" timestamptz null,
        add column if not exists "published_at" timestamptz null,
        add column if not exists "held_back_at" timestamptz null,
        add column if not exists "held_back_code" text null,
        add column if not exists "version" integer not null default 1,
        add column if not exists "changed_by" text null,
        add column if not exists "changed_at" timestamptz null`,
    );
    // What a driver gives for this very statement.
    const rows = (await this.execute(`select "id", "sections" from "article"`)) as unknown as Row[];
    for (const { id, sections } of rows)
      await this.execute(`update "article" set "body" = ? where "id" = ?`, [
        markdownOf(typeof sections === "string" ? (JSON.parse(sections) as Section[]) : sections),
        id,
      ]);
    await this.execute(`update "article" set "published_at" = "created_at" where "status" = 'published'`);
    await this.execute(`alter table "article" drop column if exists "sections", drop column if exists "reading_min"`);
    await this.execute(`alter table "article" drop constraint if exists "article_status_check"`);
    await this.execute(
      `alter table "article" add constraint "article_status_check"
        check ("status" in ('draft', 'scheduled', 'published', 'archived')),
        add constraint "article_schedule_check" check (("status" = 'scheduled') = ("publish_at" is not null))`,
    );
    await this.execute(
      `create index if not exists "IDX_article_due" on "article" ("publish_at") where "status" = 'scheduled'`,
    );
  }

  override async down(): Promise<void> {
    throw new Error("Sections can't be made of Markdown again: restore a backup");
  }
}

/** As plain text stood in sections it stands in Markdown: nothing in it may become a mark. */
export function markdownOf(sections: readonly Section[]): string {
  return sections
    .map(({ id, heading, paragraphs }) => `## ${escaped(heading)}${named(id, heading)}\n\n${blocks(paragraphs)}`.trim())
    .join("\n\n");
}

/** Where the heading would give its place another name, links to it would break. */
const named = (id: string, heading: string): string => (slug(heading) === id ? "" : ` {#${id}}`);

const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");

/** A line that began with `- ` was an item of the list around it. */
function blocks(paragraphs: readonly string[]): string {
  let text = "";
  let inList = false;
  for (const line of paragraphs.flatMap(linesOf)) {
    const item = line.startsWith("- ");
    text += text === "" ? "" : item && inList ? "\n" : "\n\n";
    text += item ? `- ${escaped(line.slice(2))}` : escaped(line);
    inList = item;
  }
  return text;
}

const linesOf = (paragraph: string): string[] =>
  /^- /m.test(paragraph) ? paragraph.split("\n").filter((line) => line.trim() !== "") : [paragraph];

function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]<>]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^([#+-])/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
