import type { ClaimReview, StaffClaim } from "@ampoule/contract";
import { toast } from "@medusajs/ui";
import { useState } from "react";
import { useTakeOverWording } from "../../lib/claims";
import { messageOf } from "../../lib/client";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";
import { ClaimRow } from "./claim-row";
import { DecisionDrawer } from "./decision-drawer";

type Props = { readonly page: ClaimReview["subject"]; readonly hit: StaffClaim };

/** A claim of a page that is saved, its decision with when it was recorded and by whom. */
export function ClaimItem({ page, hit }: Props) {
  const text = useText();
  const [deciding, setDeciding] = useState(false);
  const takeOver = useTakeOverWording(page);
  const { field, decision } = hit;
  const saved = {
    onSuccess: () => toast.success(text("claims.taken_over")),
    onError: (error: Error) => toast.error(messageOf(error, text)),
  };
  return (
    <ClaimRow
      hit={hit}
      missing={hit.text === ""}
      place={`${hit.subject.type === page.type ? "" : `${text(`claims.subject.${hit.subject.type}`)}, `}${field}`}
      answered={
        decision && (
          <>
            {`${text("claims.answers_recorded", { approver: decision.approver })} `}
            <Instant at={decision.recorded_at} />
            {decision.recorded_by && ` ${text("claims.recorded_by", { who: decision.recorded_by })}`}
            {`: ${decision.reason} (${decision.evidence})`}
          </>
        )
      }
      takeOver={() => takeOver.mutate([hit], saved)}
      takingOver={takeOver.isPending}
      decide={() => setDeciding(true)}
      className="px-6 py-4"
    >
      {deciding && <DecisionDrawer page={page} hit={hit} close={() => setDeciding(false)} />}
    </ClaimRow>
  );
}
