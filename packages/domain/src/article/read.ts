import type { PhrasingContent, RootContent } from "mdast";
import { imageId, linkAddress } from "./address";
import { boundsProblem } from "./bounds";
import type { ArticleBody, Block, Inline, Section } from "./nodes";
import { parseMarkdown, type Parsed } from "./parse";
import { headingName, Slugs } from "./slug";

/**
 * An article as it is shown, from its Markdown: sections by its headings, and within them the kinds of `Block` and no
 * others. What isn't allowed is shown as the text that it is, and told in `problems`. Bounded in time; never throws.
 */
export function readBody(source: string): ArticleBody {
  const parsed = parseMarkdown(source);
  if (!parsed) {
    const text: Inline = { kind: "text", text: source };
    const section: Section = { id: "section", heading: null, blocks: [{ kind: "paragraph", children: [text] }] };
    return { sections: [section], images: [], problems: [boundsProblem(source) ?? "This can't be read"] };
  }
  const reader = new Reader(parsed);
  const sections = reader.sections();
  const images = [...reader.images].map(([image_id, alt]) => ({ image_id, alt }));
  return { sections, images, problems: [...reader.problems] };
}

class Reader {
  readonly images = new Map<string, string>();
  readonly problems = new Set<string>();

  constructor(private readonly parsed: Parsed) {}

  sections(): Section[] {
    const slugs = new Slugs();
    const sections: { id: string; heading: string | null; blocks: Block[] }[] = [];
    for (const node of this.parsed.root.children) {
      if (node.type === "heading" && node.depth <= 2) {
        const { text, name } = headingName(plainText(node.children));
        sections.push({ id: slugs.next(name ?? text), heading: text, blocks: [] });
        continue;
      }
      const blocks = this.blocks([node]);
      const last = sections.at(-1);
      if (last) last.blocks.push(...blocks);
      else if (blocks.length > 0) sections.push({ id: slugs.next("introduction"), heading: null, blocks });
    }
    return sections;
  }

  private blocks(nodes: readonly RootContent[]): Block[] {
    return nodes.flatMap((node): Block[] => {
      switch (node.type) {
        case "paragraph":
          return this.paragraph(node.children);
        case "heading":
          return [
            { kind: "heading", level: node.depth === 3 ? 3 : 4, text: headingName(plainText(node.children)).text },
          ];
        case "list":
          return [
            {
              kind: "list",
              start: node.ordered ? (node.start ?? 1) : null,
              items: node.children.map((item) => this.blocks(item.children)),
            },
          ];
        case "blockquote":
          return [{ kind: "quote", blocks: this.blocks(node.children) }];
        case "code":
          return [{ kind: "code", text: node.value }];
        case "html":
          return [{ kind: "paragraph", children: [{ kind: "text", text: node.value }] }];
        case "thematicBreak":
          return [{ kind: "rule" }];
        default:
          return [];
      }
    });
  }

  private paragraph(children: readonly PhrasingContent[]): Block[] {
    const [only] = children;
    if (children.length === 1 && only && (only.type === "image" || only.type === "imageReference")) {
      const image = this.image(only);
      if (image) return [image];
    }
    return [{ kind: "paragraph", children: this.inlines(children) }];
  }

  private image(node: PhrasingContent & { type: "image" | "imageReference" }): Block | null {
    const id = imageId(this.urlOf(node) ?? "");
    const alt = (node.alt ?? "").trim();
    if (id === null) return null;
    if (alt === "") this.problems.add("An image has no description: write it between its brackets, ![like this](…)");
    if (!this.images.has(id)) this.images.set(id, alt);
    return { kind: "image", image_id: id, alt };
  }

  private inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case "text":
        case "html":
          return [{ kind: "text", text: node.value }];
        case "inlineCode":
          return [{ kind: "code", text: node.value }];
        case "break":
          return [{ kind: "break" }];
        case "strong":
        case "emphasis":
          return [{ kind: node.type, children: this.inlines(node.children) }];
        case "link":
        case "linkReference":
          return this.link(node);
        case "image":
        case "imageReference":
          this.problems.add(
            imageId(this.urlOf(node) ?? "") === null
              ? "An image can only be one that was uploaded here: use “Add an image”"
              : "An image stands in a paragraph of its own, with an empty line before and after it",
          );
          return node.alt ? [{ kind: "text", text: node.alt }] : [];
        default:
          return [];
      }
    });
  }

  private link(node: PhrasingContent & { type: "link" | "linkReference" }): Inline[] {
    const children = this.inlines(node.children);
    const href = linkAddress(this.urlOf(node) ?? "");
    if (href !== null) return [{ kind: "link", href, children }];
    this.problems.add("A link can lead to https://…, http://…, a path on this site such as /packages, or #a-heading");
    return children;
  }

  private urlOf(node: PhrasingContent & { type: "link" | "linkReference" | "image" | "imageReference" }) {
    if ("url" in node) return node.url;
    return this.parsed.definitions.get(node.identifier)?.url;
  }
}

function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ("children" in node) return plainText(node.children);
      if (node.type === "break") return " ";
      if ("value" in node) return node.value.replace(/\n/g, " ");
      return "alt" in node ? (node.alt ?? "") : "";
    })
    .join("");
}
