import { Alert, Badge, Button, Text } from "@medusajs/ui";
import type { DraftChange } from "../../lib/merged-draft";
import { useText } from "../../lib/text";

type Props = {
  /** Who saved what, and when. */
  readonly sentence: string;
  readonly changes: readonly DraftChange[];
  /** What was typed here, with theirs wherever nothing was. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

/** Two people edited at once: says who and what, loses nothing, and asks which shall stand. */
export function EditConflict({ sentence, changes, keepMine, takeTheirs }: Props) {
  const text = useText();
  return (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          {sentence}
        </Text>
        <Text size="small">
          {changes.length === 0 ? text("common.conflict.unchanged") : text("common.conflict.changed")}
        </Text>
        {changes.length > 0 && (
          <ul className="list-disc pl-4">
            {changes.map(({ field, sentence: change, both }) => (
              <li key={field} className="txt-small">
                {change}
                {both && (
                  <Badge size="2xsmall" color="orange" className="ml-2">
                    {text("common.conflict.both")}
                  </Badge>
                )}
              </li>
            ))}
          </ul>
        )}
        <div className="flex gap-x-2">
          <Button type="button" size="small" variant="secondary" onClick={keepMine}>
            {text("common.conflict.keep_mine")}
          </Button>
          <Button type="button" size="small" variant="transparent" onClick={takeTheirs}>
            {text("common.take_theirs")}
          </Button>
        </div>
      </div>
    </Alert>
  );
}
