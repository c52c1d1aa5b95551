import type { StaffArticle } from "@ampoule/contract";
import { Alert, Button, Text } from "@medusajs/ui";
import { ARTICLE_LABELS, articleDraftOf, changedFields, fieldText, withField } from "../../lib/article-draft";
import { showInstant } from "../../lib/show";
import type { ArticleEditing } from "../../lib/use-article-editor";

type Props = { readonly editing: ArticleEditing; readonly theirs: StaffArticle };

/** Two people edited at once: says who, shows what differs, loses nothing, and lets one choose field by field. */
export function ArticleConflict({ editing, theirs }: Props) {
  const other = articleDraftOf(theirs);
  const differing = changedFields(editing.draft, other);
  return (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col gap-y-3">
        <Text size="small" weight="plus">
          {`${theirs.changed_by ?? "Someone"} saved this article on ${showInstant(theirs.changed_at)}, while you were editing.`}
        </Text>
        <Text size="small">
          {differing.length === 0
            ? "What they saved is what you have typed."
            : "What you typed is still here, below. Where theirs differs, it says:"}
        </Text>
        {differing.map((field) => (
          <div key={field} className="flex flex-col gap-y-1">
            <div className="flex items-center gap-x-3">
              <Text size="small" weight="plus">
                {ARTICLE_LABELS[field]}
              </Text>
              <Button
                type="button"
                size="small"
                variant="transparent"
                onClick={() => editing.edit(withField(editing.draft, field, other))}
              >
                {`Take their ${ARTICLE_LABELS[field].toLowerCase()}`}
              </Button>
            </div>
            <pre className="txt-small bg-ui-bg-base max-h-48 overflow-auto whitespace-pre-wrap rounded-md border p-2 font-sans">
              {fieldText(other, field) || "(nothing)"}
            </pre>
          </div>
        ))}
        <div>
          <Button type="button" size="small" variant="secondary" onClick={editing.goOn}>
            Go on with what is below
          </Button>
        </div>
      </div>
    </Alert>
  );
}
