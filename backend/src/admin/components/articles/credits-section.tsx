import { todayHere } from "../../lib/show";
import type { ArticleEditing } from "../../lib/use-article-editor";
import { DateField } from "../fields/date-field";
import { TextField } from "../fields/text-field";
import { Section } from "../states/section";

/** Who wrote and reviewed it, when, and where it is read. */
export function CreditsSection({ editing: { draft, edit, errorAt } }: { readonly editing: ArticleEditing }) {
  return (
    <Section title="Who, when and where" subtitle="What readers see above the text. Needed before it is published.">
      <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
        <TextField
          id="article-author"
          label="Author"
          value={draft.author}
          onChange={(author) => edit({ author })}
          error={errorAt("author")}
        />
        <TextField
          id="article-reviewer"
          label="Medical reviewer"
          hint="Name and qualification, such as Dr. Jane Roe, MD"
          value={draft.medical_reviewer}
          onChange={(medical_reviewer) => edit({ medical_reviewer })}
          error={errorAt("medical_reviewer")}
        />
        <DateField
          id="article-reviewed-on"
          label="Reviewed on"
          value={draft.reviewed_on}
          onChange={(reviewed_on) => edit({ reviewed_on })}
          today={todayHere()}
          error={errorAt("reviewed_on")}
        />
        <TextField
          id="article-handle"
          label="Address"
          hint={`/articles/${draft.handle}. Links to the former address end when it changes.`}
          value={draft.handle}
          onChange={(handle) => edit({ handle })}
          error={errorAt("handle")}
        />
      </div>
    </Section>
  );
}
