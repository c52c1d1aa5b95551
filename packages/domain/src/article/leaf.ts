import type { Code, Html, Nodes, PhrasingContent, RootContent } from "mdast";
import { align } from "./align";
import { headingName } from "./slug";

/** What of a leaf is marked (strong, a link, code): `start` to `end` of its text, `from` to `to` of the source. */
type Marked = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Markdown is not read within it, so that nothing can be escaped there. */
  readonly verbatim: boolean;
};

/** One run of text as clients read it, with where each of its characters stands in the source. */
export type Leaf = {
  readonly text: string;
  /** Where each UTF-16 unit begins and ends in the source. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly marked: readonly Marked[];
};

/** The leaves of a tree, in order: paragraphs, headings, code, and what looks like HTML. */
export function leavesOf(nodes: readonly RootContent[], source: string): Leaf[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case "paragraph":
        return leafOf(node.children, source);
      case "heading":
        return withoutName(leafOf(node.children, source));
      case "code":
      case "html":
        return verbatimLeaf(node, source);
      case "list":
        return leavesOf(node.children, source);
      case "listItem":
      case "blockquote":
        return leavesOf(node.children, source);
      default:
        return [];
    }
  });
}

function leafOf(children: readonly PhrasingContent[], source: string): Leaf {
  const leaf: Growing = { text: "", from: [], to: [], marked: [] };
  for (const child of children) append(leaf, child, source);
  return leaf;
}

function verbatimLeaf(node: Code | Html, source: string): Leaf {
  const leaf: Growing = { text: "", from: [], to: [], marked: [] };
  const { from, to } = placeOf(node);
  write(leaf, node.value, source, from, to);
  return { ...leaf, marked: [{ start: 0, end: leaf.text.length, from, to, verbatim: true }] };
}

const placeOf = ({ position }: Nodes): { from: number; to: number } => ({
  from: position?.start.offset ?? 0,
  to: position?.end.offset ?? 0,
});

/** The name of a heading's place is no word of it. */
function withoutName(leaf: Leaf): Leaf {
  const { text, name } = headingName(leaf.text);
  return name === null ? leaf : { ...leaf, text };
}

type Growing = { text: string; from: number[]; to: number[]; marked: Marked[] };

function append(leaf: Growing, node: PhrasingContent, source: string): void {
  const { from, to } = placeOf(node);
  const start = leaf.text.length;
  switch (node.type) {
    case "text":
    case "html":
      return write(leaf, node.value, source, from, to);
    case "inlineCode": {
      const ticks = /^`*/.exec(source.slice(from, to))?.[0].length ?? 0;
      write(leaf, node.value, source, from + ticks, to - ticks);
      leaf.marked.push({ start, end: leaf.text.length, from, to, verbatim: true });
      return;
    }
    case "break":
      return put(leaf, "\n", from, to);
    case "image":
    case "imageReference":
      return write(leaf, node.alt ?? "", source, from + 2, to);
    case "strong":
    case "emphasis":
    case "link":
    case "linkReference":
      for (const child of node.children) append(leaf, child, source);
      leaf.marked.push({ start, end: leaf.text.length, from, to, verbatim: false });
      return;
    default:
      return;
  }
}

function write(leaf: Growing, value: string, source: string, from: number, to: number): void {
  for (const { unit, begins, ends } of align(value, source, from, to))
    // A line's end within a paragraph is a blank to who reads it.
    put(leaf, unit === "\n" ? " " : unit, begins, ends);
}

function put(leaf: Growing, unit: string, from: number, to: number): void {
  leaf.text += unit;
  leaf.from.push(from);
  leaf.to.push(to);
}
