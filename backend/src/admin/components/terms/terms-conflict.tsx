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

type Props = {
  readonly theirs: TermsVersion;
  /** Leaves what was typed and takes the other's version as the one to replace. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

/** Two people edited at once: says who and what, loses nothing, and asks which shall stand. */
export function TermsConflict({ theirs, keepMine, takeTheirs }: Props) {
  const { terms, version, created_by, created_at } = theirs;
  const lines = [
    describeCourse(terms),
    `${describeDeposit(terms)}; balance ${describeBalance(terms.balance_due)}`,
    `Clearance: ${describeClearance(terms)}`,
    describeRefund(terms),
  ];
  return (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          {`${created_by ?? "Someone"} saved version ${version} on ${showInstant(created_at)}, while you were editing.`}
        </Text>
        <Text size="small">What you typed is still here. Theirs says:</Text>
        <ul className="list-disc pl-4">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className="flex gap-x-2">
          <Button type="button" size="small" variant="secondary" onClick={keepMine}>
            {`Keep mine, save as version ${version + 1}`}
          </Button>
          <Button type="button" size="small" variant="transparent" onClick={takeTheirs}>
            Take theirs
          </Button>
        </div>
      </div>
    </Alert>
  );
}
