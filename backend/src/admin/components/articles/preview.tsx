import { type Block, type Inline, readBody } from "@ampoule/domain/article";
import { Heading, Text } from "@medusajs/ui";
import { createContext, type ReactNode, useContext } from "react";
import { type PictureUrls, usePictureUrls } from "../../lib/pictures";
import { useText } from "../../lib/text";

type Props = { readonly title: string; readonly summary: string; readonly body: string };

/** An article by the same reading as the storefront's, element by element: nothing in it is read as HTML. */
export function Preview({ title, summary, body }: Props) {
  const text = useText();
  const { sections, images } = readBody(body);
  const urls = usePictureUrls(images.map(({ image_id }) => image_id));
  return (
    <Urls.Provider value={urls}>
      <div className="flex flex-col gap-y-3 break-words pt-2">
        <Heading level="h2" className="text-2xl leading-tight">
          {title}
        </Heading>
        {summary !== "" && <Text className="text-ui-fg-subtle">{summary}</Text>}
        {sections.map(({ id, heading, blocks }) => (
          <section key={id} className="flex flex-col gap-y-3">
            {heading !== null && <h3 className="pt-3 text-lg font-medium">{heading}</h3>}
            <Blocks blocks={blocks} />
          </section>
        ))}
        {sections.length === 0 && <Text className="text-ui-fg-muted">{text("articles.text.nothing")}</Text>}
      </div>
    </Urls.Provider>
  );
}

/** Where the pictures' files are, for blocks however deep. */
const Urls = createContext<PictureUrls>(new Map());

/** A block has no other identity than its place. */
const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, index) => (
      <BlockOf key={index} block={block} />
    ))}
  </>
);

function BlockOf({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case "heading":
      return <h4 className={block.level === 3 ? "pt-2 font-medium" : "text-ui-fg-subtle font-medium"}>{block.text}</h4>;
    case "list": {
      const List = block.start === null ? "ul" : "ol";
      return (
        <List
          {...(block.start === null ? {} : { start: block.start })}
          className={block.start === null ? "list-disc pl-5" : "list-decimal pl-5"}
        >
          {block.items.map((blocks, index) => (
            <li key={index}>
              <Blocks blocks={blocks} />
            </li>
          ))}
        </List>
      );
    }
    case "quote":
      return (
        <blockquote className="text-ui-fg-subtle flex flex-col gap-y-2 border-l-4 pl-4">
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case "code":
      return <pre className="bg-ui-bg-base overflow-x-auto rounded-md border p-2 text-sm">{block.text}</pre>;
    case "image":
      return <PreviewImage id={block.image_id} alt={block.alt} />;
    case "rule":
      return <hr />;
  }
  return block satisfies never;
}

function PreviewImage({ id, alt }: { readonly id: string; readonly alt: string }) {
  const text = useText();
  const url = useContext(Urls).get(id);
  if (url === undefined) return <Text className="text-ui-fg-muted">{text("articles.text.image", { alt })}</Text>;
  return <img src={url} alt={alt} className="max-w-full rounded-md border" />;
}

const Inlines = ({ inlines }: { readonly inlines: readonly Inline[] }) => (
  <>
    {inlines.map((inline, index) => (
      <InlineOf key={index} inline={inline} />
    ))}
  </>
);

function InlineOf({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "code":
      return <code className="bg-ui-bg-base rounded px-1">{inline.text}</code>;
    case "break":
      return <br />;
    case "strong":
      return (
        <strong className="font-medium">
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
      // A preview leads nowhere: what is typed would be left by a click.
      return (
        <span className="text-ui-fg-interactive underline" title={inline.href}>
          <Inlines inlines={inline.children} />
        </span>
      );
  }
  return inline satisfies never;
}
