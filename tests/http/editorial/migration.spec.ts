import { readBody } from "@ampoule/domain/article";
import { Migration20261123144154 } from "../../../backend/src/modules/editorial/migrations/Migration20261123144154";
import { Migration20261128090000 } from "../../../backend/src/modules/editorial/migrations/Migration20261128090000";
import { withBackend } from "../../support/backend";

const SECTIONS = [
  {
    id: "known",
    heading: "What *is* known & what isn't",
    paragraphs: [
      "Not for people with:",
      "- a [stent](x)",
      "- asthma_and_more",
      "1. is no list, # is no heading, <b>this</b> no tag, AT&amp;T no entity.",
      "# nor this",
      "Bring:\n- an escort\n- your list",
      "\\ and ` and > stay",
    ],
  },
  { id: "side-effects", heading: "Side effects", paragraphs: ["+ few", "- 2019. A year.", "After."] },
];

withBackend(({ sql }) => {
  test("articles that were stored in sections read the same as Markdown, word for word and place for place", async () => {
    const transaction = await sql.transaction();
    const execute = async (query: string, values: readonly string[] = []) =>
      (await transaction.raw(query, [...values])).rows;
    // A migration asks its driver to run a query, and nothing else.
    const driver = { execute } as unknown as ConstructorParameters<typeof Migration20261128090000>[0];
    const config = {} as ConstructorParameters<typeof Migration20261128090000>[1];
    await execute("DROP TABLE article CASCADE");
    const first = new Migration20261123144154(driver, config);
    await first.up();
    for (const query of first.getQueries()) await execute(String(query));
    await execute(
      `INSERT INTO article (id, handle, status, title, summary, author, medical_reviewer, reviewed_on, reading_min, sections, sources)
       VALUES ('art_1', 'one', 'published', 'T', 'S', 'A', 'R', '2026-01-01', 3, ?, '[]'),
              ('art_2', 'two', 'draft', 'T', 'S', 'A', 'R', '', 1, '[]', '[]')`,
      [JSON.stringify(SECTIONS)],
    );
    await new Migration20261128090000(driver, config).up();
    const rows = await execute("SELECT * FROM article ORDER BY id");
    await transaction.rollback();

    const text = (children: readonly unknown[]): string =>
      (children as { text?: string; children?: unknown[] }[])
        .map((each) => each.text ?? text(each.children ?? []))
        .join("");
    const read = readBody(rows[0].body);
    expect(read.problems).toEqual([]);
    expect(read.sections.map(({ id, heading }) => [id, heading])).toEqual(
      SECTIONS.map(({ id, heading }) => [id, heading]),
    );
    const lines = read.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "paragraph") return [text(block.children)];
        if (block.kind === "list")
          return block.items.flat().map((item) => `- ${item.kind === "paragraph" ? text(item.children) : item.kind}`);
        return [block.kind];
      }),
    );
    expect(lines).toEqual(SECTIONS.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.split("\n"))));
    expect(rows[0]).toMatchObject({
      status: "published",
      version: 1,
      publish_at: null,
      published_at: rows[0].created_at,
    });
    expect(rows[1]).toMatchObject({ status: "draft", body: "", published_at: null });
    expect(Object.keys(rows[0])).toEqual(expect.not.arrayContaining(["sections", "reading_min"]));
  });
});
