import type { StaffClaim } from "@ampoule/contract";
import { Button, clx, StatusBadge, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { sayMissing, sayReason, sayRule } from "../../lib/claim-words";
import { useText } from "../../lib/text";

export type ToldClaim = Pick<StaffClaim, "rule" | "excerpt" | "why" | "source" | "proposal"> &
  Partial<Pick<StaffClaim, "decision">>;

type Props = {
  readonly hit: ToldClaim;
  /** It is a statement that has to be there and isn't. */
  readonly missing?: boolean;
  /** Where its words stand, unless the row stands beside them. */
  readonly place?: string;
  /** Who answers for it, where more is to be said than their name and reason. */
  readonly answered?: ReactNode;
  /** Puts the wording where the claim stands; undefined where that can't be done from here. */
  readonly takeOver?: (() => void) | undefined;
  readonly takingOver?: boolean;
  /** Approves it, or withdraws that; undefined where there is nothing that an approval could be of. */
  readonly decide?: (() => void) | undefined;
  readonly className: string;
  readonly children?: ReactNode;
};

/** One claim: which words by which rule, why, and what may stand instead or who answers for them. */
export function ClaimRow(props: Props) {
  const { hit, missing = false, place, answered, takeOver, takingOver = false, decide, className, children } = props;
  const text = useText();
  const { decision } = hit;
  return (
    <li className={clx("flex flex-col gap-y-2", className)}>
      <div className="flex flex-wrap items-center gap-2">
        <Text as="span" size="small" weight="plus">
          {missing ? sayMissing(hit.excerpt, text) : `“${hit.excerpt}”`}
        </Text>
        <StatusBadge color={decision ? "green" : "red"}>
          {decision ? text("claims.approved") : sayRule(hit.rule, text)}
        </StatusBadge>
        {place && (
          <Text as="span" size="small" className="text-ui-fg-muted">
            {place}
          </Text>
        )}
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {sayReason(hit, text)}
      </Text>
      <Text size="small" className="text-pretty break-words">
        {decision ? (
          (answered ?? text("claims.answers", decision))
        ) : (
          <>
            <span className="text-ui-fg-muted">{`${text(missing ? "claims.to_add" : "claims.instead")} `}</span>
            {hit.proposal.text}
          </>
        )}
      </Text>
      <div className="flex flex-wrap gap-2">
        {!decision && takeOver && (
          <Button type="button" size="small" variant="secondary" isLoading={takingOver} onClick={takeOver}>
            {text(missing ? "claims.add_statement" : "claims.take_over")}
          </Button>
        )}
        {!missing && decide && (
          <Button type="button" size="small" variant="transparent" onClick={decide}>
            {text(decision ? "claims.withdraw_approval" : "claims.approve_evidence")}
          </Button>
        )}
      </div>
      {children}
    </li>
  );
}
