import { escapeMarkdown } from "@ampoule/domain/article";

/** An article's text with an image in a paragraph of its own, after the paragraph in which `at` stands. */
export function withImage(body: string, at: number, { id, alt }: { readonly id: string; readonly alt: string }) {
  const rest = /\n[ \t]*\n/.exec(body.slice(at));
  const end = rest ? at + rest.index : body.length;
  const parts = [
    body.slice(0, end).trimEnd(),
    `![${escapeMarkdown(alt.trim())}](image:${id})`,
    body.slice(end).trimStart(),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}${parts[2] === "" ? "\n" : ""}`;
}
