import type { ClaimReview, StaffClaim } from "@ampoule/contract";
import { toast } from "@medusajs/ui";
import { useDecideClaim } from "../../lib/claims";
import { useText } from "../../lib/text";
import { ApprovalDrawer } from "./approval-drawer";

type Props = { readonly page: ClaimReview["subject"]; readonly hit: StaffClaim; readonly close: () => void };

/** The form for an approval of a claim on a page, or its withdrawal. */
export function DecisionDrawer({ page, hit, close }: Props) {
  const text = useText();
  const decide = useDecideClaim(page, hit);
  const withdrawing = hit.decision !== null;
  return (
    <ApprovalDrawer
      title={text(withdrawing ? "claims.withdraw_approval" : "claims.decide.approve_title")}
      action={text(withdrawing ? "claims.decide.withdraw" : "claims.decide.approve")}
      excerpt={hit.excerpt}
      record={(approval) => decide.mutateAsync({ decision: withdrawing ? "withdrawn" : "approved", ...approval })}
      done={() => {
        toast.success(text(withdrawing ? "claims.decide.withdrawn" : "claims.decide.approved"));
        close();
      }}
      close={close}
    />
  );
}
