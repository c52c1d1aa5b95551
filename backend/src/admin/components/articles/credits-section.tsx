import { todayHere } from "../../lib/show";
import { useText } from "../../lib/text";
import type { ArticleEditing } from "../../lib/use-article-editor";
import { DateField } from "../fields/date-field";
import { TextField } from "../fields/text-field";
import { Section } from "../states/section";

/** Who wrote and reviewed it, when, and where it is read. */
export function CreditsSection({ editing: { draft, edit, errorAt } }: { readonly editing: ArticleEditing }) {
  const text = useText();
  return (
    <Section title={text("articles.credits.title")} subtitle={text("articles.credits.subtitle")}>
      <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
        <TextField
          id="article-author"
          label={text("articles.field.author")}
          value={draft.author}
          onChange={(author) => edit({ author })}
          error={errorAt("author")}
        />
        <TextField
          id="article-reviewer"
          label={text("articles.field.medical_reviewer")}
          hint={text("articles.credits.reviewer_hint")}
          value={draft.medical_reviewer}
          onChange={(medical_reviewer) => edit({ medical_reviewer })}
          error={errorAt("medical_reviewer")}
        />
        <DateField
          id="article-reviewed-on"
          label={text("articles.field.reviewed_on")}
          value={draft.reviewed_on}
          onChange={(reviewed_on) => edit({ reviewed_on })}
          today={todayHere()}
          error={errorAt("reviewed_on")}
        />
        <TextField
          id="article-handle"
          label={text("articles.field.handle")}
          hint={text("articles.credits.handle_hint", { handle: draft.handle })}
          value={draft.handle}
          onChange={(handle) => edit({ handle })}
          error={errorAt("handle")}
        />
      </div>
    </Section>
  );
}
