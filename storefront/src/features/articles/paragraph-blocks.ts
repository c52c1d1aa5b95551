/** A paragraph, or list items that follow one another. */
export type Block =
  { readonly kind: "paragraph"; readonly text: string } | { readonly kind: "list"; readonly items: string[] };

const ITEM = "- ";

/** Gathers a section's lines into blocks: a line that begins with `- ` is an item of the list around it. */
export function paragraphBlocks(paragraphs: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of paragraphs.flatMap((paragraph) => linesOf(paragraph))) {
    const last = blocks.at(-1);
    if (!line.startsWith(ITEM)) blocks.push({ kind: "paragraph", text: line });
    else if (last?.kind === "list") last.items.push(line.slice(ITEM.length));
    else blocks.push({ kind: "list", items: [line.slice(ITEM.length)] });
  }
  return blocks;
}

/** A paragraph that holds a list holds it line by line; any other is one line, however it was broken. */
const linesOf = (paragraph: string): string[] =>
  /^- /m.test(paragraph) ? paragraph.split("\n").filter((line) => line.trim() !== "") : [paragraph];
