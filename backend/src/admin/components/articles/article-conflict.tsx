import type { StaffArticle } from "@ampoule/contract";
import { Alert, Button, Text } from "@medusajs/ui";
import { articleDraftOf, changedFields, fieldText, withField } from "../../lib/article-draft";
import { showInstant } from "../../lib/show";
import { useText } from "../../lib/text";
import type { ArticleEditing } from "../../lib/use-article-editor";

type Props = { readonly editing: ArticleEditing; readonly theirs: StaffArticle };

/** Two people edited at once: says who, shows what differs, loses nothing, and lets one choose field by field. */
export function ArticleConflict({ editing, theirs }: Props) {
  const text = useText();
  const other = articleDraftOf(theirs);
  const differing = changedFields(editing.draft, other);
  return (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col gap-y-3">
        <Text size="small" weight="plus">
          {text("articles.conflict.saved", {
            who: theirs.changed_by ?? text("common.someone"),
            when: showInstant(theirs.changed_at, text.locale),
          })}
        </Text>
        <Text size="small">
          {text(differing.length === 0 ? "articles.conflict.same" : "articles.conflict.differs")}
        </Text>
        {differing.map((field) => (
          <div key={field} className="flex flex-col gap-y-1">
            <div className="flex items-center gap-x-3">
              <Text size="small" weight="plus">
                {text(`articles.field.${field}`)}
              </Text>
              <Button
                type="button"
                size="small"
                variant="transparent"
                onClick={() => editing.edit(withField(editing.draft, field, other))}
              >
                {text("articles.conflict.take", { field: text(`articles.field.${field}`).toLowerCase() })}
              </Button>
            </div>
            <pre className="txt-small bg-ui-bg-base max-h-48 overflow-auto whitespace-pre-wrap rounded-md border p-2 font-sans">
              {fieldText(other, field) || text("articles.conflict.nothing")}
            </pre>
          </div>
        ))}
        <div>
          <Button type="button" size="small" variant="secondary" onClick={editing.goOn}>
            {text("articles.conflict.go_on")}
          </Button>
        </div>
      </div>
    </Alert>
  );
}
