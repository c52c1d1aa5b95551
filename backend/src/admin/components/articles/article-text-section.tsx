import type { ClaimDecision } from "@ampoule/contract";
import { Text, Textarea } from "@medusajs/ui";
import { useRef } from "react";
import { type LiveClaim, withWording } from "../../lib/article-claims";
import { withImage } from "../../lib/article-image";
import { useText } from "../../lib/text";
import type { ArticleEditing } from "../../lib/use-article-editor";
import { useDebounced } from "../../lib/use-debounced";
import { Field } from "../fields/field";
import { TextField } from "../fields/text-field";
import { Section } from "../states/section";
import { AddImage } from "./add-image";
import { LiveClaims } from "./live-claims";
import { Preview } from "./preview";

type Props = {
  readonly editing: ArticleEditing;
  readonly claims: readonly LiveClaim[];
  readonly decided: (claim: LiveClaim, decision: ClaimDecision) => void;
};

/** Title, summary and text, with what clients will see and what may not be claimed beside it. */
export function ArticleTextSection({ editing, claims, decided }: Props) {
  const text = useText();
  const { draft, edit, errorAt } = editing;
  const shown = useDebounced(draft.body, 150);
  const body = useRef<HTMLTextAreaElement>(null);
  // Where nobody has written yet, it is the end.
  const writtenAt = (): number => {
    const at = body.current?.selectionStart ?? 0;
    return at === 0 ? draft.body.length : at;
  };
  return (
    <Section title={text("articles.text.title")} subtitle={text("articles.text.markdown")}>
      <div className="grid grid-cols-1 gap-4 px-6 py-4 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-y-4">
          <TextField
            id="article-title"
            label={text("articles.field.title")}
            value={draft.title}
            onChange={(title) => edit({ title })}
            error={errorAt("title")}
          />
          <Field
            id="article-summary"
            label={text("articles.field.summary")}
            hint={text("articles.text.summary_hint")}
            error={errorAt("summary")}
          >
            <Textarea
              id="article-summary"
              rows={3}
              value={draft.summary}
              onChange={(event) => edit({ summary: event.target.value })}
              aria-invalid={errorAt("summary") !== undefined}
              aria-describedby="article-summary-note"
            />
          </Field>
          <AddImage add={(image) => edit({ body: withImage(draft.body, writtenAt(), image) })} />
          <Field id="article-body" label={text("articles.field.body")} error={errorAt("body")}>
            <Textarea
              id="article-body"
              ref={body}
              rows={30}
              spellCheck
              className="resize-y font-mono"
              value={draft.body}
              onChange={(event) => edit({ body: event.target.value })}
              aria-invalid={errorAt("body") !== undefined}
              aria-describedby={errorAt("body") === undefined ? undefined : "article-body-note"}
            />
          </Field>
        </div>
        <div className="flex min-w-0 flex-col gap-y-4">
          <LiveClaims
            articleId={editing.base.id}
            claims={claims}
            takeOver={(claim) => {
              const wording = withWording(draft, claim);
              if (wording) edit(wording);
            }}
            decided={decided}
          />
          <div
            className="bg-ui-bg-subtle min-h-64 flex-1 rounded-lg border px-6 py-4"
            role="region"
            aria-label={text("articles.text.preview")}
          >
            <Text size="xsmall" className="text-ui-fg-muted">
              {text("articles.text.as_read")}
            </Text>
            <Preview title={draft.title} summary={draft.summary} body={shown} />
          </div>
        </div>
      </div>
    </Section>
  );
}
