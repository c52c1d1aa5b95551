import type { ClaimReview, StaffClaim } from "@ampoule/contract";
import { toast } from "@medusajs/ui";
import { useDecideClaim } from "../../lib/claims";
import { ApprovalDrawer } from "./approval-drawer";

type Props = { readonly page: ClaimReview["subject"]; readonly hit: StaffClaim; readonly close: () => void };

/** The form for an approval of a claim on a page, or its withdrawal. */
export function DecisionDrawer({ page, hit, close }: Props) {
  const decide = useDecideClaim(page, hit);
  const withdrawing = hit.decision !== null;
  return (
    <ApprovalDrawer
      title={withdrawing ? "Withdraw the approval" : "Approve this claim"}
      action={withdrawing ? "Withdraw" : "Approve"}
      excerpt={hit.excerpt}
      record={(approval) => decide.mutateAsync({ decision: withdrawing ? "withdrawn" : "approved", ...approval })}
      done={() => {
        toast.success(withdrawing ? "The approval is withdrawn" : "The claim is approved in these words");
        close();
      }}
      close={close}
    />
  );
}
