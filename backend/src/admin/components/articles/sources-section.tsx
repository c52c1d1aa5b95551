import { Trash } from "@medusajs/icons";
import { Button, IconButton } from "@medusajs/ui";
import type { SourceDraft } from "../../lib/article-draft";
import { moved } from "../../lib/moved";
import { useText } from "../../lib/text";
import type { ArticleEditing } from "../../lib/use-article-editor";
import { MoveButtons } from "../fields/move-buttons";
import { TextField } from "../fields/text-field";
import { Empty } from "../states/empty";
import { Section } from "../states/section";

/** What the article rests on, in the order in which readers see it: as cited, and where it can be read. */
export function SourcesSection({ editing: { draft, edit, errorAt } }: { readonly editing: ArticleEditing }) {
  const text = useText();
  const { sources } = draft;
  const set = (next: readonly SourceDraft[]): void => edit({ sources: next });
  const change = (key: string, part: Partial<SourceDraft>): void =>
    set(sources.map((each) => (each.key === key ? { ...each, ...part } : each)));
  return (
    <Section
      title={text("articles.field.sources")}
      subtitle={text("articles.sources.subtitle")}
      actions={
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => set([...sources, { key: `added-${Date.now()}`, citation: "", url: "" }])}
        >
          {text("articles.sources.add")}
        </Button>
      }
    >
      {sources.length === 0 ? (
        <Empty title={text("articles.sources.none_title")} sentence={text("articles.sources.none_sentence")} />
      ) : (
        <ol aria-label={text("articles.field.sources")} className="divide-y">
          {sources.map(({ key, citation, url }, index) => (
            <li key={key} className="flex items-start gap-x-2 px-6 py-4">
              <div className="grid min-w-0 flex-1 gap-3">
                <TextField
                  id={`source-${key}-citation`}
                  label={text("articles.sources.row", { number: index + 1 })}
                  value={citation}
                  onChange={(value) => change(key, { citation: value })}
                  error={errorAt(`sources.${index}.citation`)}
                />
                <TextField
                  id={`source-${key}-url`}
                  label={text("articles.sources.url")}
                  placeholder="10.3390/nu9080866"
                  value={url}
                  onChange={(value) => change(key, { url: value })}
                  error={errorAt(`sources.${index}.url`)}
                />
              </div>
              <div className="flex pt-6">
                <MoveButtons
                  name={text("articles.sources.named", { number: index + 1 })}
                  index={index}
                  count={sources.length}
                  move={(to) => set(moved(sources, index, to))}
                />
                <IconButton
                  type="button"
                  size="small"
                  variant="transparent"
                  aria-label={text("common.move.remove", {
                    name: text("articles.sources.named", { number: index + 1 }),
                  })}
                  onClick={() => set(sources.filter((each) => each.key !== key))}
                >
                  <Trash />
                </IconButton>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
