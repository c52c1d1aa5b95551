import type { TermsVersion } from "@ampoule/contract";
import { Alert, Button, Text } from "@medusajs/ui";
import {
  describeBalance,
  describeClearance,
  describeCourse,
  describeDeposit,
  describeRefund,
} from "../../lib/describe-terms";
import { showInstant } from "../../lib/show";
import { useText } from "../../lib/text";

type Props = {
  readonly theirs: TermsVersion;
  /** Leaves what was typed and takes the other's version as the one to replace. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

/** Two people edited at once: says who and what, loses nothing, and asks which shall stand. */
export function TermsConflict({ theirs, keepMine, takeTheirs }: Props) {
  const text = useText();
  const { terms, version, created_by, created_at } = theirs;
  const lines = [
    describeCourse(terms, text),
    text("terms.conflict.payment", {
      deposit: describeDeposit(terms, text),
      balance: describeBalance(terms.balance_due, text),
    }),
    text("terms.conflict.clearance", { clearance: describeClearance(terms, text) }),
    describeRefund(terms),
  ];
  return (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          {text("terms.conflict.saved", {
            who: created_by ?? text("common.someone"),
            version,
            when: showInstant(created_at, text.locale),
          })}
        </Text>
        <Text size="small">{text("terms.conflict.says")}</Text>
        <ul className="list-disc pl-4">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className="flex gap-x-2">
          <Button type="button" size="small" variant="secondary" onClick={keepMine}>
            {text("terms.conflict.keep_mine", { version: version + 1 })}
          </Button>
          <Button type="button" size="small" variant="transparent" onClick={takeTheirs}>
            {text("common.take_theirs")}
          </Button>
        </div>
      </div>
    </Alert>
  );
}
