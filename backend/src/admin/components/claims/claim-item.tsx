import type { ClaimReview, StaffClaim } from "@ampoule/contract";
import { Button, StatusBadge, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useTakeOverWording } from "../../lib/claims";
import { messageOf } from "../../lib/client";
import { sayMissing, sayReason, sayRule } from "../../lib/claim-words";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";
import { DecisionDrawer } from "./decision-drawer";

type Props = { readonly page: ClaimReview["subject"]; readonly hit: StaffClaim };

/** One hit: where, which words by which rule, why, what may stand instead; and what was decided on it. */
export function ClaimItem({ page, hit }: Props) {
  const text = useText();
  const [deciding, setDeciding] = useState(false);
  const takeOver = useTakeOverWording(page);
  const { field, excerpt, rule, proposal, decision } = hit;
  const missing = hit.text === "";
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text as="span" size="small" weight="plus">
          {missing ? sayMissing(excerpt, text) : `“${excerpt}”`}
        </Text>
        <StatusBadge color={decision ? "green" : "red"}>
          {decision ? text("claims.approved") : sayRule(rule, text)}
        </StatusBadge>
        <Text as="span" size="small" className="text-ui-fg-muted">
          {`${hit.subject.type === page.type ? "" : `${text(`claims.subject.${hit.subject.type}`)}, `}${field}`}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {sayReason(hit, text)}
      </Text>
      {decision ? (
        <Text size="small" className="text-ui-fg-subtle text-pretty break-words">
          {`${text("claims.answers_recorded", { approver: decision.approver })} `}
          <Instant at={decision.recorded_at} />
          {decision.recorded_by && ` ${text("claims.recorded_by", { who: decision.recorded_by })}`}
          {`: ${decision.reason} (${decision.evidence})`}
        </Text>
      ) : (
        <Text size="small" className="text-pretty">
          <span className="text-ui-fg-muted">{`${text(missing ? "claims.to_add" : "claims.instead")} `}</span>
          {proposal.text}
        </Text>
      )}
      <div className="flex flex-wrap gap-2">
        {!decision && (
          <Button
            size="small"
            variant="secondary"
            isLoading={takeOver.isPending}
            onClick={() =>
              takeOver.mutate([hit], {
                onSuccess: () => toast.success(text("claims.taken_over")),
                onError: (error) => toast.error(messageOf(error, text)),
              })
            }
          >
            {text(missing ? "claims.add_statement" : "claims.take_over")}
          </Button>
        )}
        {!missing && (
          <Button size="small" variant="transparent" onClick={() => setDeciding(true)}>
            {text(decision ? "claims.withdraw_approval" : "claims.approve_evidence")}
          </Button>
        )}
      </div>
      {deciding && <DecisionDrawer page={page} hit={hit} close={() => setDeciding(false)} />}
    </li>
  );
}
