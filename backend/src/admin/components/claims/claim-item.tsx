import type { ClaimReview, StaffClaim } from "@ampoule/contract";
import { Button, StatusBadge, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useTakeOverWording } from "../../lib/claims";
import { messageOf } from "../../lib/client";
import { inWords } from "../../lib/show";
import { Instant } from "../states/instant";
import { DecisionDrawer } from "./decision-drawer";

type Props = { readonly page: ClaimReview["subject"]; readonly hit: StaffClaim };

/** One hit: where, which words by which rule, why, what may stand instead; and what was decided on it. */
export function ClaimItem({ page, hit }: Props) {
  const [deciding, setDeciding] = useState(false);
  const takeOver = useTakeOverWording(page);
  const { field, excerpt, rule, why, source, proposal, decision } = hit;
  const missing = hit.text === "";
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text as="span" size="small" weight="plus">
          {missing ? `Missing: ${inWords(excerpt)}` : `“${excerpt}”`}
        </Text>
        <StatusBadge color={decision ? "green" : "red"}>{decision ? "Approved" : inWords(rule)}</StatusBadge>
        <Text as="span" size="small" className="text-ui-fg-muted">
          {`${hit.subject.type === page.type ? "" : `${inWords(hit.subject.type)}, `}${field}`}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty">{`${why} ${source}`}</Text>
      {decision ? (
        <Text size="small" className="text-ui-fg-subtle text-pretty break-words">
          {`${decision.approver} answers for it, recorded `}
          <Instant at={decision.recorded_at} />
          {decision.recorded_by && ` by ${decision.recorded_by}`}
          {`: ${decision.reason} (${decision.evidence})`}
        </Text>
      ) : (
        <Text size="small" className="text-pretty">
          <span className="text-ui-fg-muted">{missing ? "To add: " : "Instead: "}</span>
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
                onSuccess: () => toast.success("The wording is taken over"),
                onError: (error) => toast.error(messageOf(error)),
              })
            }
          >
            {missing ? "Add this statement" : "Take over this wording"}
          </Button>
        )}
        {!missing && (
          <Button size="small" variant="transparent" onClick={() => setDeciding(true)}>
            {decision ? "Withdraw the approval" : "Approve with evidence"}
          </Button>
        )}
      </div>
      {deciding && <DecisionDrawer page={page} hit={hit} close={() => setDeciding(false)} />}
    </li>
  );
}
