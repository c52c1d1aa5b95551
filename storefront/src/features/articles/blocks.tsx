import type { Picture } from "@ampoule/contract/catalogue";
import type { Block, Inline } from "@ampoule/domain/article";
import { Link } from "@/i18n/navigation";
import { withoutLocale } from "@/i18n/locale-path";
import { routing } from "@/i18n/routing";
import { PictureImage } from "@/ui/picture-image";

/** The pictures of ours that an article shows, by their ids. */
export type Pictures = ReadonlyMap<string, Picture>;
type Shown = { readonly pictures: Pictures };

/** The text of a section. Made of what `readBody` allows, element by element: no text is ever read as HTML. */
export function Blocks({ blocks, pictures }: Shown & { readonly blocks: readonly Block[] }) {
  // A text has no other identity than its place.
  return blocks.map((block, index) => <BlockOf key={index} block={block} pictures={pictures} />);
}

function BlockOf({ block, pictures }: Shown & { readonly block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p className="mt-4 break-words">
          <Inlines inlines={block.children} />
        </p>
      );
    case "heading": {
      const Heading = `h${block.level}` as const;
      return (
        <Heading className={block.level === 3 ? "mt-8 text-h3" : "mt-6 font-sans font-semibold"}>{block.text}</Heading>
      );
    }
    case "list":
      return <List block={block} pictures={pictures} />;
    case "quote":
      return (
        <blockquote className="mt-5 border-l-4 border-rule-strong pl-5 text-ink-soft">
          <Blocks blocks={block.blocks} pictures={pictures} />
        </blockquote>
      );
    case "code":
      return (
        <pre className="mt-4 overflow-x-auto rounded-label bg-well px-4 py-3 text-small" tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case "image":
      return <ArticlePicture picture={pictures.get(block.image_id)} alt={block.alt} />;
    case "rule":
      return <hr className="my-8 border-rule-strong" />;
  }
  return block satisfies never;
}

/** As wide as the text, and no wider than the file. */
function ArticlePicture({ picture, alt }: { readonly picture: Picture | undefined; readonly alt: string }) {
  if (!picture) return null;
  return (
    <PictureImage
      picture={{ ...picture, alt }}
      sizes="(min-width: 42rem) 38rem, calc(100vw - 2.5rem)"
      className="mx-auto my-7"
    />
  );
}

function List({ block, pictures }: Shown & { readonly block: Extract<Block, { kind: "list" }> }) {
  const items = block.items.map((blocks, index) => (
    <li
      key={index}
      className={
        block.start === null
          ? "relative pl-6 before:absolute before:top-[0.8em] before:left-0 before:h-px before:w-3.5 before:bg-accent"
          : "pl-1.5"
      }
    >
      <Item blocks={blocks} pictures={pictures} />
    </li>
  ));
  if (block.start === null) return <ul className="mt-4 grid gap-2">{items}</ul>;
  return (
    <ol start={block.start} className="mt-4 grid list-decimal gap-2 pl-5">
      {items}
    </ol>
  );
}

/** An item of one paragraph is that paragraph's words, without its space above. */
function Item({ blocks, pictures }: Shown & { readonly blocks: readonly Block[] }) {
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph") return <Blocks blocks={blocks} pictures={pictures} />;
  return (
    <>
      <Inlines inlines={first.children} />
      <Blocks blocks={rest} pictures={pictures} />
    </>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <InlineOf key={index} inline={inline} />);
}

function InlineOf({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "code":
      return <code className="rounded-sm bg-well px-1 text-[0.9em]">{inline.text}</code>;
    case "break":
      return <br />;
    case "strong":
      return (
        <strong className="font-semibold">
          <Inlines inlines={inline.children} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case "link":
      return <TextLink href={inline.href} inlines={inline.children} />;
  }
  return inline satisfies never;
}

/** A path is in the reader's language, also where staff copied it with theirs. */
function TextLink({ href, inlines }: { readonly href: string; readonly inlines: readonly Inline[] }) {
  const words = <Inlines inlines={inlines} />;
  if (href.startsWith("/"))
    return (
      <Link href={withoutLocale(routing.locales, href)} className="link">
        {words}
      </Link>
    );
  return (
    <a href={href} rel={href.startsWith("#") ? undefined : "noopener noreferrer"} className="link">
      {words}
    </a>
  );
}
