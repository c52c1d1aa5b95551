import type { Definition, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { boundsProblem } from "./bounds";

export type Parsed = {
  readonly root: Root;
  /** Addresses that stand apart from their links (`[name]: /packages`). */
  readonly definitions: ReadonlyMap<string, Definition>;
};

/** The tree of a text in CommonMark, or null where it is more than can be read. */
export function parseMarkdown(source: string): Parsed | null {
  if (boundsProblem(source) !== null) return null;
  const root = fromMarkdown(source);
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  return { root, definitions };
}

/** Of two with one name the first counts, as CommonMark has it. */
function collect(node: Nodes, into: Map<string, Definition>): void {
  if (node.type === "definition" && !into.has(node.identifier)) into.set(node.identifier, node);
  if ("children" in node) for (const child of node.children) collect(child, into);
}
